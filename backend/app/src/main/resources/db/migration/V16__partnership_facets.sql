-- A new partnership has no facets to be deleted; looking for them cost a scan in long transactions.
create or replace function list_partnership_by_its_facets() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from partnership_facet where partnership_id = new.id;
  end if;
  insert into partnership_facet (facet, oldest, newest, partnership_id)
  select facet, new.oldest, new.newest, new.id from unnest(new.facets) as facet;
  return null;
end $$;
