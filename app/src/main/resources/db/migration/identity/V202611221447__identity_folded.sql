-- Names as they are searched and sorted, without accents and capitals; lower() alone leaves É as it is in some databases.
alter table account add column folded text not null
    generated always as (lower(regexp_replace(normalize(name || ' ' || email, NFKD), '[\u0300-\u036f]', '', 'g'))) stored;

drop index account_search;
drop index account_name;
create index account_search on account using gin (folded gin_trgm_ops);
create index account_folded on account (folded, id);
