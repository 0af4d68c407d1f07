create table call (
  id            uuid primary key,
  version       bigint not null,
  slug          text not null unique,
  project_id    uuid not null references project,
  kind          text not null,
  title         jsonb not null,
  summary       jsonb,
  description   jsonb,
  opens_at      timestamptz,
  closes_at     timestamptz,
  zone          text not null,
  languages     text[] not null,
  themes        text[] not null,
  host_places   int check (host_places > 0),
  seeker_places int check (seeker_places > 0),
  criteria      jsonb not null,
  published_at  timestamptz,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  check (closes_at > opens_at)
);
create index call_project on call (project_id);
create index call_themes on call using gin (themes);
create index call_closes on call (closes_at);
create index call_opens on call (opens_at);

create constraint trigger call_revision after insert or update or delete on call
  deferrable initially deferred for each row execute function raise_revision();
