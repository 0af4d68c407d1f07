create table partnership (
  id               uuid primary key,
  version          bigint not null,
  title            jsonb not null,
  party_key        text not null,
  state            text not null,
  states           jsonb not null,
  since_from       date,
  since_to         date,
  since_precision  text,
  since_or_earlier boolean,
  ended_from       date,
  ended_to         date,
  ended_precision  text,
  origin           text not null,
  themes           text[] not null,
  agreement        jsonb,
  story            jsonb,
  milestones       jsonb not null,
  documents        jsonb not null,
  source           jsonb,
  project_id       uuid references project,
  facets           text[] not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  -- What lists are sorted by, longest first by the earliest day and newest first by the latest on which each may have
  -- begun; those of whom it is not known since when come last either way.
  oldest  date not null generated always as (coalesce(since_from, 'infinity')) stored,
  newest  date not null generated always as (coalesce(since_to, '-infinity')) stored,
  name_lv text collate "lv-x-icu" not null generated always as (left(shown_text(title, 'lv'), 300)) stored,
  name_en text collate "en-x-icu" not null generated always as (left(shown_text(title, 'en'), 300)) stored,
  name_uk text collate "uk-x-icu" not null generated always as (left(shown_text(title, 'uk'), 300)) stored,
  check (since_to >= since_from),
  check (ended_to >= ended_from),
  check ((since_from is null) = (since_precision is null)),
  check ((since_from is null) = (since_to is null)),
  check ((ended_from is null) = (ended_precision is null)),
  check ((ended_from is null) = (ended_to is null)),
  check (ended_to is null or state = 'ENDED')
);
comment on column partnership.party_key is 'ids of the parties, sorted: the same organisations cooperate once at a time';
comment on column partnership.states is 'the states it has come into: why, in whose name, when';
comment on column partnership.facets is 'what it is listed by, such as country:LV';

create unique index partnership_once on partnership (party_key) where state <> 'ENDED';
create index partnership_parties on partnership (party_key);
create index partnership_project on partnership (project_id);
create index partnership_facets on partnership using gin (facets);
create index partnership_oldest on partnership (oldest, id);
create index partnership_newest on partnership (newest desc, id desc);
create index partnership_name_lv on partnership (name_lv, id);
create index partnership_name_en on partnership (name_en, id);
create index partnership_name_uk on partnership (name_uk, id);

create table partnership_party (
  partnership_id  uuid not null references partnership on delete cascade,
  organisation_id uuid not null references organisation,
  contacts        jsonb not null,
  position        int not null,
  primary key (partnership_id, position),
  unique (partnership_id, organisation_id) deferrable initially deferred
);
create index partnership_party_organisation on partnership_party (organisation_id);

create table partnership_activity (
  partnership_id uuid not null references partnership on delete cascade,
  activity_id    uuid not null references activity on delete cascade,
  primary key (partnership_id, activity_id)
);
create index partnership_activity_activity on partnership_activity (activity_id);

-- Each facet's partnerships in the orders of the list, so that a page of them costs the same however many there are.
create table partnership_facet (
  facet          text not null,
  oldest         date not null,
  newest         date not null,
  partnership_id uuid not null references partnership on delete cascade,
  primary key (facet, oldest, partnership_id)
);
create index partnership_facet_newest on partnership_facet (facet, newest desc, partnership_id desc);
create index partnership_facet_partnership on partnership_facet (partnership_id);

create function list_partnership_by_its_facets() returns trigger language plpgsql as $$
begin
  delete from partnership_facet where partnership_id = new.id;
  insert into partnership_facet (facet, oldest, newest, partnership_id)
  select facet, new.oldest, new.newest, new.id from unnest(new.facets) as facet;
  return null;
end $$;
create trigger partnership_listed after insert on partnership
  for each row execute function list_partnership_by_its_facets();
create trigger partnership_listed_anew after update on partnership
  for each row when (old.facets is distinct from new.facets or old.oldest <> new.oldest
                     or old.newest <> new.newest)
  execute function list_partnership_by_its_facets();

create constraint trigger partnership_revision after insert or update or delete on partnership
  deferrable initially deferred for each row execute function raise_revision();
