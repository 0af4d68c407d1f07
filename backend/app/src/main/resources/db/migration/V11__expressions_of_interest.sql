create sequence interest_reference;

create table expression_of_interest (
  id              uuid primary key,
  version         bigint not null,
  call_id         uuid not null references call,
  organisation_id uuid not null references organisation,
  side            text not null,
  state           text not null,
  reference       text unique,
  answers         jsonb not null,
  prefilled       jsonb not null,
  submission      jsonb,
  submitted_at    timestamptz,
  notes           jsonb not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  unique (call_id, organisation_id),
  check (state in ('DRAFT', 'WITHDRAWN') or submitted_at is not null)
);
create index expression_of_interest_organisation on expression_of_interest (organisation_id);
create index expression_of_interest_updated on expression_of_interest (updated_at desc, id desc);

create constraint trigger expression_of_interest_revision after insert or update or delete on expression_of_interest
  deferrable initially deferred for each row execute function raise_revision();
