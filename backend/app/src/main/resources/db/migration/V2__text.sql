create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- The text shown to a reader of one language: that language, else the source, else English, Latvian, Ukrainian.
create function shown_text(localised jsonb, language text) returns text language sql immutable parallel safe
return coalesce(
  localised -> language ->> 'text',
  jsonb_path_query_first(localised, '$.* ? (@.state == "SOURCE")') ->> 'text',
  localised -> 'en' ->> 'text', localised -> 'lv' ->> 'text', localised -> 'uk' ->> 'text');

-- Lower case without diacritics, the form in which spellings are compared.
create function folded(value text) returns text language sql immutable parallel safe
return lower(public.unaccent('public.unaccent'::regdictionary, value));
