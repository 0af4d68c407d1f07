-- One number that grows with every committed change of public data: the strong ETag of lists stands on it.
-- It is raised by deferred triggers, so its row is locked only while a transaction commits.
create table revision (
  number bigint not null,
  last_transaction xid8
);
insert into revision (number) values (1);

create function raise_revision() returns trigger language plpgsql as $$
begin
  update revision set number = number + 1, last_transaction = pg_current_xact_id()
   where last_transaction is distinct from pg_current_xact_id();
  return null;
end $$;

-- What was answered to a POST with an Idempotency-Key, committed together with its effect.
create table idempotent_answer (
  caller       text not null,
  key          text not null,
  request_hash bytea not null,
  status       int not null,
  headers      jsonb not null,
  body         text,
  answered_at  timestamptz not null default now(),
  primary key (caller, key)
);
create index idempotent_answer_age on idempotent_answer (answered_at);
