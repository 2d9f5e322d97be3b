create table saved_filter (
    id         uuid primary key,
    account_id text        not null,
    name       text        not null check (length(name) between 1 and 60),
    box        text        not null,
    words      text        not null,
    process    text,
    urgent     boolean     not null,
    due        text        not null,
    sort_order text        not null,
    created_at timestamptz not null,
    unique (account_id, name)
);
