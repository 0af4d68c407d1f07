create table theme (
  code       text primary key,
  version    bigint not null,
  name       jsonb not null,
  position   int not null,
  updated_at timestamptz not null
);
create constraint trigger theme_revision after insert or update or delete on theme
  deferrable initially deferred for each row execute function raise_revision();
