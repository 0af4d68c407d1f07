alter table call add column matching jsonb not null
  default '{"themes": 45, "offers": 25, "size": 15, "languages": 10, "similarity": 5, "threshold": 30}';
alter table call alter column matching drop default;

create table match_run (
  id            uuid primary key,
  version       bigint not null,
  call_id       uuid not null references call,
  number        int not null,
  terms         jsonb not null,
  host_places   int,
  seeker_places int,
  partners      jsonb not null,
  declined      jsonb not null,
  pins          jsonb not null,
  forbids       jsonb not null,
  hosts         int not null,
  seekers       int not null,
  work_id       uuid references background_work,
  pairs         int,
  total         bigint,
  total_without_pins_and_forbids bigint,
  left_out      int,
  released_at   timestamptz,
  answer_by     timestamptz check (answer_by > released_at),
  created_at    timestamptz not null,
  unique (call_id, number)
);
comment on column match_run.total is 'of scores, in hundredths of a point';

create table match_candidate (
  run_id          uuid not null references match_run on delete cascade,
  organisation_id uuid not null references organisation,
  side            text not null,
  facts           jsonb not null,
  left_out        jsonb,
  alternatives    jsonb,
  primary key (run_id, organisation_id)
);
create index match_candidate_organisation on match_candidate (organisation_id);

create table match_pair (
  run_id    uuid not null references match_run on delete cascade,
  host_id   uuid not null references organisation,
  seeker_id uuid not null references organisation,
  total     int not null,
  score     jsonb not null,
  pinned    boolean not null,
  primary key (run_id, host_id, seeker_id)
);
create index match_pair_host on match_pair (host_id);
create index match_pair_seeker on match_pair (seeker_id);

create constraint trigger match_run_revision after insert or update or delete on match_run
  deferrable initially deferred for each row execute function raise_revision();
