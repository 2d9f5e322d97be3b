-- Filters of the list that somebody has given a name; the filter itself is what stands in the address of the page.
create table lead_filter (
    id         uuid primary key,
    account_id text        not null,
    name       text        not null check (length(name) between 1 and 60),
    parameters text        not null check (length(parameters) <= 1000),
    created_at timestamptz not null,
    unique (account_id, name)
);
