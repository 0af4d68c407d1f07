alter table call alter column matching drop not null;
alter table call add column grant_terms jsonb;
alter table call add check ((kind = 'GRANT') = (grant_terms is not null));
alter table call add check ((kind = 'PARTNERSHIP') = (matching is not null));
comment on column call.grant_terms is 'what a grant call says of its money, applications and reviews';
