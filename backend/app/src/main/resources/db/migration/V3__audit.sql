create table audit_entry (
  id            uuid primary key default uuidv7(),
  at            timestamptz not null default now(),
  actor_subject text not null,
  actor_name    text not null,
  acting_for    text,
  action        text not null,
  subject_kind  text not null,
  subject_id    uuid not null,
  subject_key   text not null,
  subject_title jsonb not null,
  belongs_to    uuid not null,
  changes       jsonb not null
);
create index audit_entry_of on audit_entry (belongs_to, id desc);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are never changed or deleted';
end $$;
create trigger audit_append_only before update or delete on audit_entry
  for each row execute function audit_is_append_only();
create trigger audit_never_emptied before truncate on audit_entry
  for each statement execute function audit_is_append_only();
