-- Keyed by the hash of what was typed: people type passwords into the wrong field.
create table login_attempt (
    key          text primary key,
    failures     integer     not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);
create index login_attempt_last_at on login_attempt (last_at);
