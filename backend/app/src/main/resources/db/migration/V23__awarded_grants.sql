create sequence grant_reference;

-- "grant" is a word of SQL
create table awarded_grant (
  id             uuid primary key,
  version        bigint not null,
  application_id uuid not null unique references grant_application,
  reference      text not null unique,
  report_id      uuid not null unique,
  state          text not null,
  amount         numeric(14, 2) not null check (amount > 0),
  currency       text not null,
  own_share      numeric(5, 2) not null check (own_share between 0 and 100),
  in_kind_share  numeric(5, 2) not null check (in_kind_share between 0 and 100),
  committed      numeric(14, 2) not null check (committed between 0 and amount),
  paid           numeric(14, 2) not null,
  refunded       numeric(14, 2) not null check (refunded >= 0),
  instalments    jsonb not null,
  refunds        jsonb not null,
  costs          jsonb not null,
  conditions     text[] not null,
  days           jsonb not null,
  report_by      date,
  agreement      jsonb,
  amendments     jsonb not null,
  report         jsonb,
  notes          jsonb not null,
  awarded_at     timestamptz not null,
  updated_at     timestamptz not null,
  check (paid - refunded between 0 and amount),
  check (state <> 'CLOSED' or paid - refunded = committed),
  check (state <> 'DECLINED' or committed = 0 and paid = 0)
);
comment on column awarded_grant.report_id is 'holds the pictures of the report, which more people may see than the receipts';
comment on column awarded_grant.committed is 'what it takes of the budget of its call';
comment on column awarded_grant.paid is 'all that was paid; less what was refunded, it is what the recipient has had';
create index awarded_grant_awarded on awarded_grant (awarded_at desc, id desc);

create constraint trigger awarded_grant_revision after insert or update or delete on awarded_grant
  deferrable initially deferred for each row execute function raise_revision();

create function results_are_out(c call) returns boolean language sql stable as $$
  select c.grant_terms -> 'resultsFrom' is null or jsonb_typeof(c.grant_terms -> 'resultsFrom') = 'null'
      or make_date((c.grant_terms -> 'resultsFrom' ->> 0)::int, (c.grant_terms -> 'resultsFrom' ->> 1)::int,
                   (c.grant_terms -> 'resultsFrom' ->> 2)::int) <= (clock_timestamp() at time zone c.zone)::date
$$;
comment on function results_are_out is 'whether the public may see what was decided, in the zone of the call';
