create table idempotency_key (
    route      text        not null,
    key        text        not null,
    body_hash  text        not null,
    status     integer,
    answer     text,
    created_at timestamptz not null,
    primary key (route, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
