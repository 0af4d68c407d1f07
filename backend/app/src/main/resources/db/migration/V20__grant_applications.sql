create sequence grant_application_reference;

create table grant_application (
  id            uuid primary key,
  version       bigint not null,
  call_id       uuid not null references call,
  applicant_id  uuid not null references organisation,
  state         text not null,
  reference     text unique,
  answers       jsonb not null,
  prefilled     jsonb not null,
  sharing       jsonb not null,
  submission_id uuid,
  submitted_at  timestamptz,
  completion    jsonb,
  reason        text,
  decided_at    timestamptz,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  unique (call_id, applicant_id),
  check (state in ('DRAFT', 'WITHDRAWN') or submission_id is not null),
  check ((submission_id is null) = (submitted_at is null)),
  check ((state in ('APPROVED', 'REJECTED')) = (decided_at is not null))
);
comment on column grant_application.answers is 'as they are being written; what counts is the submission';
comment on column grant_application.submitted_at is 'its place in the order of submission';
comment on column grant_application.completion is 'what was asked to be completed, once';
create index grant_application_applicant on grant_application (applicant_id);
create index grant_application_updated on grant_application (updated_at desc, id desc);
create index grant_application_of_call on grant_application (call_id, updated_at desc, id desc);

create table grant_submission (
  id             uuid primary key,
  application_id uuid not null references grant_application,
  number         int not null,
  at             timestamptz not null,
  content        jsonb not null,
  unique (application_id, number)
);
alter table grant_application add foreign key (submission_id) references grant_submission;

create function grant_submission_stays() returns trigger language plpgsql as $$
begin
  raise exception 'what was handed in is never changed or deleted';
end $$;
create trigger grant_submission_stays before update or delete on grant_submission
  for each row execute function grant_submission_stays();
create trigger grant_submission_never_emptied before truncate on grant_submission
  for each statement execute function grant_submission_stays();

create table grant_application_comment (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grant_application on delete cascade,
  author         text not null,
  organisation   text,
  place          text,
  text           text not null,
  at             timestamptz not null default clock_timestamp()
);
comment on column grant_application_comment.organisation is 'slug of the organisation for which the author acts';
comment on column grant_application_comment.place is 'JSON Pointer into the answers';
create index grant_application_comment_of on grant_application_comment (application_id, at, id);

create constraint trigger grant_application_revision after insert or update or delete on grant_application
  deferrable initially deferred for each row execute function raise_revision();
create constraint trigger grant_application_comment_revision
  after insert or update or delete on grant_application_comment
  deferrable initially deferred for each row execute function raise_revision();
