-- Tables of cases as they were brought, the newest of a decision counts; and what a draft would have said of the past.
create table decision_case_set (
    id        uuid primary key,
    decision  text        not null,
    number    integer     not null check (number > 0),
    file_name text        not null,
    kept_by   text        not null,
    kept_at   timestamptz not null,
    cases     jsonb       not null,
    unique (decision, number)
);

create table decision_replay (
    id         uuid primary key,
    decision   text        not null,
    content    text        not null,
    sha256     text        not null,
    asked_by   text        not null,
    asked_at   timestamptz not null,
    ended_at   timestamptz,
    state      text        not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    alive_at   timestamptz not null,
    before_at  timestamptz not null,
    before_id  text        not null,
    all_count  integer     not null,
    same       integer     not null default 0,
    changed    integer     not null default 0,
    unknown    integer     not null default 0,
    failed     integer     not null default 0,
    guessed    integer     not null default 0
);

create index decision_replay_decision on decision_replay (decision, asked_at desc);
create index decision_replay_running on decision_replay (alive_at) where state = 'RUNNING';

create table decision_replay_change (
    replay       uuid        not null references decision_replay on delete cascade,
    evaluation   text        not null,
    instance     text,
    process      text,
    at           timestamptz not null,
    was          text        not null,
    becomes      text        not null,
    was_rules    text        not null,
    becomes_rules text       not null,
    kind         text        not null check (kind in ('CHANGED', 'UNKNOWN', 'FAILED')),
    guessed      boolean     not null,
    primary key (replay, evaluation)
);

create index decision_replay_change_order on decision_replay_change (replay, kind, at desc, evaluation);
