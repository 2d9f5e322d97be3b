create table quote_series (
    year integer primary key,
    last integer not null
);

create table quote (
    id             uuid primary key,
    revision       integer        not null,
    number         text           not null unique,
    client_id      uuid,
    lead_id        uuid,
    title          text           not null,
    state          text           not null,
    version        integer        not null,
    seller_id      text           not null,
    currency       char(3)        not null,
    once_amount    numeric(14, 2) not null,
    monthly_amount numeric(14, 2) not null,
    valid_until    date,
    created_at     timestamptz    not null,
    changed_at     timestamptz    not null,
    changed_by     text           not null,
    sent_at        timestamptz,
    viewed_at      timestamptz,
    closed_at      timestamptz,
    reason         text,
    taken          jsonb          not null,
    search_words   text           not null,
    constraint quote_is_for_somebody check (client_id is not null or lead_id is not null)
);
create index quote_changed on quote (changed_at desc, id);
create index quote_state on quote (state, changed_at desc, id);
create index quote_seller on quote (seller_id, changed_at desc, id);
create index quote_valid on quote (valid_until, id) where state in ('SENT', 'VIEWED');
create index quote_created on quote (created_at);
create index quote_closed on quote (closed_at);
create index quote_client on quote (client_id);
create index quote_lead on quote (lead_id);
create index quote_search on quote using gin (search_words gin_trgm_ops);

create table quote_version (
    id         bigint generated always as identity primary key,
    quote_id   uuid        not null references quote,
    number     integer     not null,
    text       jsonb       not null,
    addressee  jsonb       not null,
    priced_on  date        not null,
    issued_on  date,
    written_by text        not null,
    written_at timestamptz not null,
    unique (quote_id, number)
);

-- What was offered to a client stays as it was offered.
create function quote_version_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.issued_on is null then
        return new;
    end if;
    if tg_op = 'DELETE' and old.issued_on is null then
        return old;
    end if;
    raise exception 'A released version of a quote never changes';
end $$;
create trigger quote_version_is_kept before update or delete on quote_version
    for each row execute function quote_version_refuse_change();

-- The exact document of each released version.
create table quote_paper (
    quote_id uuid        not null references quote,
    version  integer     not null,
    bytes    bytea       not null,
    sha256   char(64)    not null,
    made_at  timestamptz not null,
    primary key (quote_id, version)
);
create function quote_paper_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The document of a quote never changes';
end $$;
create trigger quote_paper_is_kept before update or delete on quote_paper
    for each row execute function quote_paper_refuse_change();

-- Whenever somebody with the link looked.
create table quote_look (
    id         bigint generated always as identity primary key,
    quote_id   uuid        not null references quote,
    version    integer     not null,
    at         timestamptz not null,
    ip         text        not null,
    user_agent text
);
create index quote_look_of_quote on quote_look (quote_id, id desc);

-- The key that signs links, sealed under a key outside the database.
create table quote_secret (
    single boolean primary key check (single),
    sealed bytea not null
);
