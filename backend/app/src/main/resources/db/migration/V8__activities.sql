create table activity (
  id               uuid primary key,
  version          bigint not null,
  project_id       uuid not null references project,
  reference        text,
  type             text not null,
  title            jsonb not null,
  description      jsonb,
  published_at     timestamptz,
  period_from      date,
  period_to        date,
  period_precision text,
  online           boolean not null,
  online_url       text,
  place_name       jsonb,
  place_country    text,
  place_latitude   double precision check (place_latitude between -90 and 90),
  place_longitude  double precision check (place_longitude between -180 and 180),
  agenda           jsonb not null,
  attendance       jsonb,
  outputs          jsonb not null,
  themes           text[] not null,
  languages        text[] not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  unique (project_id, reference),
  check (period_to >= period_from),
  check ((period_from is null) = (period_precision is null)),
  check ((place_latitude is null) = (place_longitude is null))
);
create index activity_project on activity (project_id);
create index activity_period on activity (period_from, id);
create index activity_themes on activity using gin (themes);

create table activity_participant (
  activity_id     uuid not null references activity on delete cascade,
  organisation_id uuid not null references organisation,
  role            text not null,
  function        jsonb,
  topic           jsonb,
  position        int not null,
  primary key (activity_id, position)
);
create index activity_participant_organisation on activity_participant (organisation_id, role);

create constraint trigger activity_revision after insert or update or delete on activity
  deferrable initially deferred for each row execute function raise_revision();

-- Who takes part in what, as far as the public may see it.
create view participation as
  select pp.organisation_id, p.id as project_id, null::uuid as activity_id, pp.role
    from project_participant pp join project p on p.id = pp.project_id
   where p.published_at is not null
  union all
  select ap.organisation_id, a.project_id, a.id, ap.role
    from activity_participant ap join activity a on a.id = ap.activity_id join project p on p.id = a.project_id
   where a.published_at is not null and p.published_at is not null;
