-- One row for each thing that can be found. Lexemes are made by the application's analysers, so that Latvian,
-- Ukrainian and English words meet in one vector; `spelling` serves misspelt queries.
create table search_document (
  kind       text not null,
  subject_id uuid not null,
  key        text not null,
  title      jsonb not null,
  body       jsonb not null,
  context    jsonb,
  editors    text[],
  lexemes    tsvector not null,
  spelling   text not null,
  primary key (kind, subject_id)
);
comment on column search_document.editors is 'slugs of the organisations that may see it; null: everybody';
create index search_document_lexemes on search_document using gin (lexemes);
create index search_document_spelling on search_document using gin (spelling gin_trgm_ops);
