create table password_link (
    hash       text primary key,
    account_id uuid        not null references account,
    kind       text        not null check (kind in ('INVITATION', 'RESET')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index password_link_account on password_link (account_id, created_at desc);
create index password_link_expires_at on password_link (expires_at);
