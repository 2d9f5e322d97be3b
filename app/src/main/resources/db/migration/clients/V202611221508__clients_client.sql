create table client (
    id           uuid primary key,
    version      integer     not null,
    name         text        not null,
    contact      text        not null,
    email        text        not null unique,
    phone        text,
    country      text,
    language     text        not null,
    created_at   timestamptz not null,
    search_words text        not null
);
create index client_title on client (left(search_words, 60), id);
create index client_search on client using gin (search_words gin_trgm_ops);

-- What a client came from: the leads that were converted, the first one first.
create table client_origin (
    client_id    uuid        not null references client,
    subject_type text        not null,
    subject_id   text        not null,
    at           timestamptz not null,
    primary key (client_id, subject_type, subject_id)
);
