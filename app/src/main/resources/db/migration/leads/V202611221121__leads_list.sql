-- What a lead is found and sorted by, without accents and capitals; begins with what people call the lead.
alter table lead add column search_words text not null default '';
update lead set search_words = lower(concat_ws(' ', coalesce(artist_name, name), name, email));

drop index lead_search;
create index lead_search on lead using gin (search_words gin_trgm_ops);

-- One index for each order of the list, so that a page never sorts the whole table.
create index lead_title on lead (left(search_words, 60), id);
create index lead_score on lead (score desc nulls last, id);
create index lead_budget on lead (budget desc nulls last, id);
create index lead_due_at on lead (due_at, id);
