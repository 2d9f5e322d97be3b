create table account (
    id            uuid primary key,
    email         text        not null unique,
    name          text        not null,
    password_hash text,
    roles         text[]      not null,
    language      text        not null default 'fr',
    active        boolean     not null default true,
    created_at    timestamptz not null
);
