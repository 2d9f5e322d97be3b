-- What designers write, apart from what runs; one draft a model.
create table draft (
    kind            text        not null check (kind in ('PROCESS', 'DECISION', 'FORM')),
    key             text        not null check (key ~ '^[A-Za-z_][A-Za-z0-9_.-]{0,79}$'),
    name            text        not null,
    content         text        not null check (octet_length(content) <= 2097152),
    revision        bigint      not null,
    base_version_id uuid,
    changed_by      text        not null,
    changed_at      timestamptz not null,
    primary key (kind, key)
);

-- No revision is ever given twice, so that a browser left open cannot meet one that looks like its own.
create sequence draft_revision;

-- Who writes in a model; a pen that was not seen for five minutes rests.
create table draft_pen (
    kind       text        not null,
    key        text        not null,
    account_id text        not null,
    since      timestamptz not null,
    seen_at    timestamptz not null,
    primary key (kind, key)
);

-- Every version that was ever shipped, published or kept. Never changed, never deleted.
create table draft_version (
    id             uuid primary key,
    kind           text        not null,
    key            text        not null,
    number         integer     not null check (number > 0),
    engine_version integer,
    definition_id  text unique,
    name           text,
    author_id      text,
    at             timestamptz not null,
    reason         text,
    version_kind   text        not null check (version_kind in ('SHIPPED', 'PUBLISHED', 'KEPT', 'RESTORED', 'IMPORTED')),
    sha256         text        not null,
    content        text        not null,
    unique (kind, key, number)
);

create function draft_version_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'A version of a model is never changed';
end $$;

create trigger draft_version_is_kept before update or delete on draft_version
    for each row execute function draft_version_is_kept();

-- A file of a form has no name of its own.
create table draft_form_name (
    key  text primary key,
    name text not null
);
