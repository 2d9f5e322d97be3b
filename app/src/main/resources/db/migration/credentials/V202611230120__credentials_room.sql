-- What opens the doors of other systems. Secrets lie sealed, under a key outside the database.
create table credential (
    id         uuid primary key,
    version    integer not null,
    -- Grows when a person changes it; whoever changes it says which state they saw.
    revision   integer not null default 0,
    -- As models name it: it never changes.
    name       text not null check (name <> '' and length(name) <= 80),
    kind       text not null check (kind in ('OPEN', 'HEADER', 'BEARER', 'BASIC', 'OAUTH2', 'SLACK', 'TEAMS', 'DISCORD')),
    -- The only host that ever sees it, with its port where it has one; null while something is missing.
    host       text,
    header     text,
    user_name  text,
    token_url  text,
    scope      text,
    test_path  text,
    sealed     bytea,
    ends_on    date,
    created_at timestamptz not null,
    used_at    timestamptz,
    used_by    text,
    tested_at  timestamptz,
    test_fine  boolean,
    test_said  text
);
create unique index credential_by_name on credential (lower(name));
