-- Acts on many executions at once: what was asked, by whom and why, and what became of each.
create table repair (
    id         uuid        primary key,
    act        text        not null,
    asked      jsonb       not null,
    reason     text        not null check (length(trim(reason)) > 0),
    asked_by   text        not null,
    asked_at   timestamptz not null,
    state      text        not null check (state in ('RUNNING', 'PAUSED', 'STOPPED', 'DONE')),
    total      integer     not null,
    ended_at   timestamptz,
    check ((ended_at is null) = (state in ('RUNNING', 'PAUSED')))
);
create index repair_asked on repair (asked_at desc, id);

create table repair_item (
    repair_id   uuid not null references repair on delete cascade,
    instance_id text not null,
    state       text not null check (state in ('WAITING', 'DONE', 'REFUSED', 'FAILED', 'STOPPED')),
    told        text,
    at          timestamptz,
    primary key (repair_id, instance_id)
);
create index repair_item_state on repair_item (repair_id, state, instance_id);
