-- Calls of processes to other systems: what was answered is kept, sealed, so that a retry never asks again.
create table action_call (
    -- The same at every retry of one and the same call.
    attempt     uuid primary key,
    process     text not null,
    instance_id text not null,
    activity    text not null,
    tries       integer not null,
    status      integer,
    sealed      bytea,
    asked_at    timestamptz not null,
    answered_at timestamptz
);
create index action_call_by_age on action_call (asked_at);
