create table login_session (
    id           uuid primary key,
    account_id   uuid        not null,
    device       text        not null,
    address      text        not null,
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ended_at     timestamptz
);
create index login_session_account on login_session (account_id, last_seen_at desc);
create index login_session_last_seen_at on login_session (last_seen_at);
