-- Trials worth keeping: what was done in them and what came of it, played again whenever the process is published.
create table trial_scenario (
    id uuid primary key,
    model_kind varchar(16) not null,
    model_key varchar(255) not null,
    name varchar(120) not null,
    plan jsonb not null,
    moves jsonb not null,
    expected jsonb not null,
    author_id varchar(64) not null,
    created_at timestamptz not null,
    unique (model_kind, model_key, name)
);
