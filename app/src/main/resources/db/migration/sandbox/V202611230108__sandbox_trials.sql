-- Trials of drafts: what was asked for and how far each is; the engine they run in keeps its own tables in the schema sandbox.
create table sandbox_trial (
    id uuid primary key,
    owner varchar(64) not null,
    model_kind varchar(16) not null,
    model_key varchar(255) not null,
    plan jsonb not null,
    moves jsonb not null,
    started_at timestamptz not null,
    virtual_now timestamptz not null,
    deployment_id varchar(64) not null,
    touched_at timestamptz not null
);

create index sandbox_trial_touched on sandbox_trial (touched_at);
create index sandbox_trial_owner on sandbox_trial (owner);

create table sandbox_note (
    trial_id uuid not null references sandbox_trial on delete cascade,
    number integer not null,
    kind varchar(16) not null,
    at timestamptz not null,
    activity varchar(255) not null,
    content jsonb not null,
    primary key (trial_id, number)
);
