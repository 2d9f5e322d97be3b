create index client_since on client (created_at, id);
create index client_incomplete on client (left(search_words, 60), id) where not billable;
create index client_country on client (country, left(search_words, 60), id);
create index client_foreign on client (position, left(search_words, 60), id) where position <> 'FRANCE';
create index client_persons on client (left(search_words, 60), id) where kind = 'PERSON';
