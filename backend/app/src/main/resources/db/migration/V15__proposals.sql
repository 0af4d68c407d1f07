create table proposal (
  id             uuid primary key,
  version        bigint not null,
  call_id        uuid not null references call,
  run_id         uuid not null references match_run,
  host_id        uuid not null references organisation,
  seeker_id      uuid not null references organisation,
  score          jsonb not null,
  state          text not null,
  answer_by      timestamptz not null,
  host_answer    jsonb,
  seeker_answer  jsonb,
  partnership_id uuid references partnership on delete set null,
  created_at     timestamptz not null
);
create index proposal_run on proposal (run_id);
create index proposal_partnership on proposal (partnership_id);
create index proposal_created on proposal (created_at desc, id desc);
-- A place is held by one proposal at a time.
create unique index proposal_host_once on proposal (call_id, host_id) where state in ('OPEN', 'AGREED');
create unique index proposal_seeker_once on proposal (call_id, seeker_id) where state in ('OPEN', 'AGREED');
create index proposal_host on proposal (host_id);
create index proposal_seeker on proposal (seeker_id);

create table proposal_message (
  id              uuid primary key default uuidv7(),
  proposal_id     uuid not null references proposal on delete cascade,
  organisation_id uuid not null references organisation,
  text            text not null,
  at              timestamptz not null default clock_timestamp()
);
create index proposal_message_of on proposal_message (proposal_id, at, id);

create constraint trigger proposal_revision after insert or update or delete on proposal
  deferrable initially deferred for each row execute function raise_revision();
create constraint trigger proposal_message_revision after insert or update or delete on proposal_message
  deferrable initially deferred for each row execute function raise_revision();
