create table second_step (
    account_id   uuid primary key,
    secret       bytea       not null,
    confirmed_at timestamptz,
    last_counter bigint      not null default 0
);

create table recovery_code (
    account_id uuid not null,
    hash       text not null,
    primary key (account_id, hash)
);
