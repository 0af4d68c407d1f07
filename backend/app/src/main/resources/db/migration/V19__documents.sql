create table stored_document (
  id           uuid primary key,
  version      bigint not null,
  owner        text not null,
  name         text not null,
  type         text not null,
  size         bigint not null check (size > 0),
  sha256       text not null,
  holder       uuid,
  unheld_since timestamptz,
  created_at   timestamptz not null
);
comment on column stored_document.owner is 'slug of the organisation in whose name it was sent';
comment on column stored_document.unheld_since is 'since when nothing shows it: seven days later it goes';
comment on column stored_document.holder is 'id of the thing that shows it; whoever may see that may read it';
create index stored_document_unheld on stored_document (unheld_since) where holder is null;
create index stored_document_owner on stored_document (owner) where holder is null;
create index stored_document_holder on stored_document (holder);
