create table lead (
    id              uuid primary key,
    version         integer     not null,
    name            text        not null,
    email           text        not null unique,
    artist_name     text,
    genre           text,
    budget          numeric(12, 2) check (budget >= 0),
    platforms       text[]      not null,
    phone           text,
    country         text,
    language        text        not null,
    message         text,
    source          text,
    campaign        jsonb       not null,
    status          text        not null,
    score           integer check (score between 0 and 100),
    grade           text,
    team            text,
    due_at          timestamptz,
    closing_reason  text,
    closing_details text,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create index lead_created_at on lead (created_at desc, id);
create index lead_status_score on lead (status, score desc, id);

create extension if not exists pg_trgm;
create index lead_search on lead using gin (
    lower(name || ' ' || email || ' ' || coalesce(artist_name, '')) gin_trgm_ops);

create table lead_consent (
    id      bigint generated always as identity primary key,
    lead_id uuid        not null references lead,
    given   boolean     not null,
    wording text,
    source  text,
    at      timestamptz not null
);
create index lead_consent_lead on lead_consent (lead_id, id desc);
