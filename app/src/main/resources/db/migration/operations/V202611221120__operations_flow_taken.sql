-- The sequence flows a process instance went along: the one thing the engine's own history does not keep.
create table flow_taken (
    id                  bigint generated always as identity primary key,
    process_instance_id text        not null,
    flow_id             text        not null,
    at                  timestamptz not null
);
create index flow_taken_process_instance on flow_taken (process_instance_id, flow_id);
