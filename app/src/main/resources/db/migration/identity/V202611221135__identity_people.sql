alter table account add column last_login_at timestamptz;

create extension if not exists pg_trgm;
create index account_search on account using gin (lower(name || ' ' || email) gin_trgm_ops);
create index account_name on account (lower(name), id);
