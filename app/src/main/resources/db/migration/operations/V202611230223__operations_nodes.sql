-- The nodes that work on jobs, each under the name it locks them with, and its last sign of life.
create table engine_node (
    lock_owner text        primary key,
    host       text        not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);

-- A job a node held when it died: until when nobody else may take it, who did, and when.
create table job_takeover (
    job_id        text        not null,
    held_by       text        not null,
    held_host     text,
    instance_id   text,
    definition_id text,
    activity_id   text,
    locked_until  timestamptz,
    noticed_at    timestamptz not null,
    taken_host    text,
    taken_at      timestamptz,
    primary key (job_id, held_by)
);
create index job_takeover_instance on job_takeover (instance_id);
create index job_takeover_noticed on job_takeover (noticed_at desc);
