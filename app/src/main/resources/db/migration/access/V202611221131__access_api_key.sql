create table api_key (
    id           uuid primary key,
    name         text        not null,
    prefix       text        not null,
    hash         text        not null unique,
    scopes       text[]      not null,
    created_at   timestamptz not null,
    created_by   text        not null,
    expires_at   timestamptz,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index api_key_created_at on api_key (created_at desc);
