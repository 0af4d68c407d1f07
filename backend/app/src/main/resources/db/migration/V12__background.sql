create table background_work (
  id          uuid primary key default uuidv7(),
  kind        text not null,
  subject_id  uuid not null,
  caller      jsonb not null,
  state       text not null default 'QUEUED',
  percent     int not null default 0,
  queued_at   timestamptz not null default clock_timestamp(),
  started_at  timestamptz,
  finished_at timestamptz
);
comment on column background_work.caller is 'in whose name and with whose rights it is done; empty: nobody''s';

-- As the library db-scheduler wants it.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
