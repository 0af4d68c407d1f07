create table project (
  id                uuid primary key,
  version           bigint not null,
  slug              text not null unique,
  title             jsonb not null,
  summary           jsonb,
  goal              jsonb,
  description       jsonb,
  joining           jsonb,
  status            text not null,
  published_at      timestamptz,
  period_from       date,
  period_to         date,
  period_precision  text,
  duration_months   int check (duration_months > 0),
  themes            text[] not null,
  expert_fields     text[] not null,
  sdgs              int[] not null,
  countries         text[] not null,
  working_languages text[] not null,
  funding           jsonb not null,
  benefits          jsonb not null,
  principles        jsonb not null,
  tasks             jsonb not null,
  appeals           jsonb not null,
  figures           jsonb not null,
  documents         jsonb not null,
  contact           jsonb,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  check (period_to >= period_from),
  check ((period_from is null) = (period_precision is null))
);
create index project_themes on project using gin (themes);
create index project_countries on project using gin (countries);
create index project_updated on project (updated_at desc, id);

create table project_participant (
  project_id      uuid not null references project on delete cascade,
  organisation_id uuid not null references organisation,
  role            text not null,
  note            jsonb,
  position        int not null,
  primary key (project_id, position),
  unique (project_id, organisation_id, role)
);
create index project_participant_organisation on project_participant (organisation_id, role);

create constraint trigger project_revision after insert or update or delete on project
  deferrable initially deferred for each row execute function raise_revision();
