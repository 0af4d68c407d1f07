create table partnership_import (
  id          uuid primary key,
  version     bigint not null,
  caller      text not null,
  name        text,
  state       text not null,
  work_id     uuid,
  row_count   int not null,
  created     int not null,
  changed     int not null,
  unchanged   int not null,
  refused     int not null,
  created_at  timestamptz not null
);
comment on column partnership_import.caller is 'whoever sent the file: nobody else sees it';
comment on column partnership_import.state is 'what its work has come to, once that is done';
create index partnership_import_created on partnership_import (created_at);

create table partnership_import_row (
  import_id uuid not null references partnership_import on delete cascade,
  number    int not null,
  cells     jsonb not null,
  outcome   text,
  finding   jsonb,
  primary key (import_id, number)
);
comment on column partnership_import_row.finding is 'what the row means and comes to, and why it is refused';
create index partnership_import_row_outcome on partnership_import_row (import_id, outcome, number);
