create table grant_check (
  id             uuid primary key,
  application_id uuid not null unique references grant_application,
  call_id        uuid not null references call,
  number         int not null,
  submission     int not null,
  findings       jsonb not null,
  reason         text,
  checked_by     text not null,
  checked_at     timestamptz not null,
  barred         text[] not null,
  unique (call_id, number)
);
comment on column grant_check.number is 'by which reviewers call the application, who may not know its reference';
comment on column grant_check.barred is 'slugs of the applicant and its partners: their people do not learn of the reviews';

create table review_panel (
  id        uuid primary key,
  version   bigint not null,
  call_id   uuid not null unique references call on delete cascade,
  reviewers jsonb not null
);

create table review (
  id             uuid primary key,
  version        bigint not null,
  application_id uuid not null references grant_application,
  person         text not null,
  organisation   text not null,
  name           text,
  state          text not null,
  scores         jsonb not null,
  reason         text,
  assigned_at    timestamptz not null,
  given_at       timestamptz,
  unique (application_id, person),
  check ((state = 'GIVEN') <= (given_at is not null))
);
comment on column review.person is 'the name by which the reviewer logs in';
create index review_person on review (person, assigned_at desc, id desc);
create index review_assigned on review (assigned_at desc, id desc);

create table review_message (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grant_application,
  author         text not null,
  organisation   text not null,
  text           text not null,
  at             timestamptz not null default clock_timestamp()
);
create index review_message_of on review_message (application_id, at, id);

create constraint trigger grant_check_revision after insert or update or delete on grant_check
  deferrable initially deferred for each row execute function raise_revision();
create constraint trigger review_panel_revision after insert or update or delete on review_panel
  deferrable initially deferred for each row execute function raise_revision();
create constraint trigger review_revision after insert or update or delete on review
  deferrable initially deferred for each row execute function raise_revision();
create constraint trigger review_message_revision after insert or update or delete on review_message
  deferrable initially deferred for each row execute function raise_revision();
