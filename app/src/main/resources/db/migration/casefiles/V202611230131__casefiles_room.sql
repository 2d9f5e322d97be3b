-- Files that processes made, kept with what they are about.
create table case_file (
    id           uuid primary key,
    subject_type text not null,
    subject_id   text not null,
    name         text not null check (name <> ''),
    media_type   text not null,
    bytes        bytea not null,
    made_at      timestamptz not null,
    process      text not null,
    instance_id  text not null,
    -- The same at every retry of the step that made it.
    attempt      uuid not null unique
);
create index case_file_by_subject on case_file (subject_type, subject_id, made_at desc, id);
