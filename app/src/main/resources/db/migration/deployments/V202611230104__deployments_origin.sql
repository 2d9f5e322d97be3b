-- Who made a deployed version; what was deployed before this table came with the application.
create table deployment_origin (
    definition_id text        primary key,
    origin        text        not null check (origin in ('SHIPPED', 'DESIGNER')),
    name          text,
    reason        text,
    actor         text        not null,
    deployed_at   timestamptz not null
);

-- What the application brought with it last, model by model; waiting: a designer's version runs and was left alone.
create table deployment_shipped (
    kind       text        not null check (kind in ('PROCESS', 'DECISION', 'FORM')),
    key        text        not null,
    sha256     text        not null,
    content    text        not null,
    shipped_at timestamptz not null,
    waiting    boolean     not null,
    primary key (kind, key)
);
