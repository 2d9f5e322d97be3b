-- Open tasks as the inbox lists them; written in the engine's own transaction, so never behind it.
create table open_task (
    id                  text primary key,
    process_key         text        not null,
    process_name        text        not null,
    process_name_en     text        not null,
    process_instance_id text        not null,
    task_key            text        not null,
    name                text        not null,
    name_en             text        not null,
    help                text,
    subject_type        text        not null,
    subject_id          text        not null,
    title               text        not null,
    subtitle            text,
    search_words        text        not null,
    candidates          text        not null, -- roles, sorted, joined by commas: few combinations, one index range each
    assignee            text,
    owner               text,
    delegated           boolean     not null,
    free                boolean     not null generated always as (assignee is null) stored,
    priority            integer     not null,
    created_at          timestamptz not null,
    due_at              timestamptz,
    follow_up_at        timestamptz
);
create index open_task_by_due on open_task (candidates, free, due_at, id);
create index open_task_by_priority on open_task (candidates, free, priority desc, due_at, id);
create index open_task_by_age on open_task (candidates, free, created_at desc, id desc);
create index open_task_by_follow_up on open_task (candidates, free, follow_up_at, id) where follow_up_at is not null;
create index open_task_of_person on open_task (assignee, due_at, id) where assignee is not null;
create index open_task_of_process on open_task (process_key, due_at, id);
create index open_task_of_subject on open_task (subject_id);
create index open_task_in_order on open_task (created_at, id);

create extension if not exists pg_trgm;
create index open_task_search on open_task using gin (search_words gin_trgm_ops);

-- A half-filled form; gone with its task.
create table task_draft (
    task_id  text primary key references open_task on delete cascade,
    answers  jsonb       not null,
    saved_by text        not null,
    saved_at timestamptz not null
);

-- What people said and added; stays when the task is done, because the next task of the subject needs it.
create table task_comment (
    id           uuid primary key,
    task_id      text        not null,
    task_name    text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    author       text        not null,
    words        text        not null check (length(words) <= 4000),
    at           timestamptz not null
);
create index task_comment_of_subject on task_comment (subject_id, at);

create table file_content (
    digest text primary key,
    bytes  bytea not null
);
alter table file_content alter column bytes set storage external;

create table task_file (
    id           uuid primary key,
    task_id      text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    name         text        not null check (length(name) <= 120),
    type         text        not null,
    size         bigint      not null,
    digest       text        not null references file_content,
    answer       boolean     not null, -- chosen in the form, not attached beside it
    added_by     text        not null,
    at           timestamptz not null
);
create index task_file_of_subject on task_file (subject_id, at);
create index task_file_of_content on task_file (digest);
