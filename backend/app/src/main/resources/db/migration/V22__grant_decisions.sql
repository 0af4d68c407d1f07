create table grant_decision (
  id             uuid primary key,
  version        bigint not null,
  application_id uuid not null references grant_application,
  number         int not null,
  kind           text not null,
  state          text not null,
  amount         jsonb,
  reason         text,
  conditions     text[] not null,
  bonuses        text[] not null,
  proposed_by    jsonb not null,
  proposed_at    timestamptz not null,
  settled_by     jsonb,
  settled_at     timestamptz,
  moved_up_at    timestamptz,
  unique (application_id, number),
  check ((kind = 'REFUSE') = (amount is null)),
  check ((settled_by is null) = (settled_at is null)),
  check (state = 'LAPSED' or (state = 'PROPOSED') = (settled_by is null)),
  -- Two people decide.
  check (state <> 'APPROVED' or settled_by ->> 'subject' <> proposed_by ->> 'subject'),
  check (moved_up_at is null or kind = 'RESERVE' and state = 'APPROVED')
);
comment on column grant_decision.bonuses is 'codes of those that the committee gives';
-- One proposal waits at a time.
create unique index grant_decision_proposed on grant_decision (application_id) where state = 'PROPOSED';

create constraint trigger grant_decision_revision after insert or update or delete on grant_decision
  deferrable initially deferred for each row execute function raise_revision();
