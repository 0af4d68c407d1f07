create table organisation (
  id                uuid primary key,
  version           bigint not null,
  slug              text not null unique,
  type              text not null,
  name              jsonb not null,
  short_name        jsonb,
  description       jsonb,
  country           text not null,
  national_code     text,
  region            jsonb,
  population        int check (population >= 0),
  population_year   int,
  population_source jsonb,
  area_km2          numeric(10, 2) check (area_km2 > 0),
  latitude          double precision check (latitude between -90 and 90),
  longitude         double precision check (longitude between -180 and 180),
  capital           boolean,
  website           text,
  working_languages text[] not null,
  valid_from        date,
  valid_to          date,
  successor_id      uuid references organisation,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  unique (country, national_code),
  check (valid_to >= valid_from),
  check ((latitude is null) = (longitude is null)),
  check ((population is null) = (population_year is null))
);
create index organisation_type_country on organisation (type, country);
create index organisation_successor on organisation (successor_id);

create table organisation_membership (
  member_id      uuid not null references organisation,
  association_id uuid not null references organisation,
  primary key (member_id, association_id),
  check (member_id <> association_id)
);
create index organisation_membership_association on organisation_membership (association_id);

create constraint trigger organisation_revision after insert or update or delete on organisation
  deferrable initially deferred for each row execute function raise_revision();
