alter table call add column matching jsonb not null
  default '{"themes": 45, "offers": 25, "size": 15, "languages": 10, "similarity": 5, "threshold": 30}';
alter table call alter column matching drop default;
