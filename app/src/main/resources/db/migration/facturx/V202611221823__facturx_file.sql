-- The exact bytes of each invoice and credit note, for ten years: nothing is ever changed or taken away.
create table invoice_file (
    invoice_id uuid        primary key references invoice,
    name       text        not null,
    content    bytea       not null,
    sha256     text        not null check (sha256 = encode(sha256(content), 'hex')),
    made_at    timestamptz not null
);
alter table invoice_file alter column content set storage external;

create function invoice_file_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Files of invoices are append-only';
end $$;
create trigger invoice_file_is_append_only before update or delete or truncate on invoice_file
    for each statement execute function invoice_file_refuse_change();
