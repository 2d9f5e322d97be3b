-- Who accepted what, when, from where, and under which words; with the copy both sides got.
create table quote_acceptance (
    quote_id      uuid        primary key references quote,
    version       integer     not null,
    name          text        not null,
    legal_name    text        not null,
    wording       text        not null,
    language      text        not null,
    at            timestamptz not null,
    ip            text        not null,
    user_agent    text,
    options       integer[]   not null,
    pdf_sha256    char(64)    not null,
    signed        bytea       not null,
    signed_sha256 char(64)    not null
);
create function quote_acceptance_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'An acceptance is append-only';
end $$;
create trigger quote_acceptance_is_append_only before update or delete or truncate on quote_acceptance
    for each statement execute function quote_acceptance_refuse_change();
