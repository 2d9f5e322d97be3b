create table email_sequence (
    key        text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    revision   integer     not null,
    name       text        not null,
    active     boolean     not null,
    published  integer,
    created_at timestamptz not null
);

create table email_sequence_version (
    id            bigint generated always as identity primary key,
    revision      integer not null,
    sequence_key  text    not null references email_sequence,
    number        integer not null check (number > 0),
    window_from   time    not null,
    window_to     time    not null check (window_to > window_from),
    first_at_once boolean not null,
    steps         jsonb   not null,
    published_at  timestamptz,
    published_by  text,
    unique (sequence_key, number)
);
