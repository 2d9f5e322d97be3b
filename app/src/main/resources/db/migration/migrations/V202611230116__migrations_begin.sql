-- Cases taken over to another version of their process: what was planned, by whom and why, and what became of each.
create table migration (
    id              uuid        primary key,
    process         text        not null,
    process_name    text        not null,
    source_id       text        not null,
    source_version  integer     not null,
    target_id       text        not null,
    target_version  integer     not null,
    plan            jsonb       not null,
    loss_accepted   boolean     not null,
    reason          text        not null check (length(trim(reason)) > 0),
    asked_by        text        not null,
    asked_at        timestamptz not null,
    state           text        not null check (state in ('RUNNING', 'PAUSED', 'CANCELLED', 'DONE')),
    ended_at        timestamptz,
    check ((ended_at is null) = (state in ('RUNNING', 'PAUSED')))
);
create index migration_asked on migration (asked_at desc);

-- A lane is worked on by one job at a time, so that two never take the same case.
create table migration_case (
    migration_id uuid     not null references migration on delete cascade,
    instance_id  text     not null,
    lane         smallint not null,
    business_key text,
    state        text     not null check (state in ('WAITING', 'DONE', 'FAILED', 'CANCELLED')),
    tries        smallint not null default 0,
    problem      text,
    detail       jsonb,
    done_at      timestamptz,
    primary key (migration_id, instance_id)
);
create index migration_case_waiting on migration_case (migration_id, lane, tries, instance_id) where state = 'WAITING';
create index migration_case_state on migration_case (migration_id, state, instance_id);
