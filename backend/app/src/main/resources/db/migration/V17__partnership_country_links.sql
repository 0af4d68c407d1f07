-- Counting the links of a large register joined every party of every partnership; now each partnership says its own.
alter table partnership add column country_links text[] not null default '{}';
comment on column partnership.country_links is 'the countries of every two parties, in the order of their codes: LV-SE';

update partnership p set country_links = array(
  select least(a.country, b.country) || '-' || greatest(a.country, b.country)
    from partnership_party ta
    join partnership_party tb on tb.partnership_id = ta.partnership_id and tb.position > ta.position
    join organisation a on a.id = ta.organisation_id
    join organisation b on b.id = tb.organisation_id
   where ta.partnership_id = p.id);
alter table partnership alter column country_links drop default;
