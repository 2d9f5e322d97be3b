insert into number_series (series, year, last, last_day, last_hash)
values ('F', 2000, 0, '2000-01-01', ''), ('A', 2000, 0, '2000-01-01', '');

-- Invoices and credit notes: drafts without a number, and what was issued and never changes again.
create table invoice (
    id             uuid primary key,
    version        integer        not null default 0,
    kind           text           not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    state          text           not null check (state in ('DRAFT', 'ISSUED')),
    client_id      uuid           not null references client,
    client_name    text           not null,
    currency       char(3)        not null,
    supply_from    date,
    supply_to      date,
    purchase_order text,
    reference      text unique,
    origin_type    text,
    origin_id      text,
    credited_id    uuid references invoice,
    reason         text,
    net_amount     numeric(14, 2) not null,
    tax_amount     numeric(14, 2) not null,
    gross_amount   numeric(14, 2) not null,
    created_at     timestamptz    not null,
    series         text references number_series,
    year           integer,
    position       integer,
    number         text unique,
    issued_at      timestamptz,
    issue_day      date,
    due_day        date,
    search_words   text           not null,
    unique (series, year, position),
    check ((kind = 'CREDIT_NOTE') = (credited_id is not null)),
    check (supply_from <= supply_to),
    check (gross_amount = net_amount + tax_amount),
    check (state = 'DRAFT' and number is null and position is null and issue_day is null
        or state = 'ISSUED' and position >= 1 and number = series || year || '-' || lpad(position::text, greatest(5, length(position::text)), '0')
            and year = extract(year from issue_day) and due_day >= issue_day and issued_at is not null)
);
create index invoice_newest on invoice (issued_at desc nulls first, id);
create index invoice_client on invoice (client_id, issued_at desc nulls first, id);
create index invoice_credited on invoice (credited_id) where credited_id is not null;
create index invoice_day on invoice (issue_day, series, position) where state = 'ISSUED';
create index invoice_due on invoice (due_day, id);
create index invoice_gross on invoice (gross_amount, id);
create index invoice_client_name on invoice (client_name, id);
create index invoice_search on invoice using gin (search_words gin_trgm_ops);

create table invoice_line (
    invoice_id        uuid           not null references invoice on delete cascade,
    position          integer        not null check (position >= 1),
    label             text           not null,
    detail            text,
    quantity          numeric(12, 4) not null,
    unit_code         text           not null,
    unit_price_amount numeric(14, 2) not null,
    discount          numeric(5, 2)  not null check (discount between 0 and 100),
    revenue           text           not null check (revenue in ('FEE', 'SETUP', 'PACK', 'OTHER')),
    platform          text,
    vat_category      text,
    vat_rate          numeric(7, 4),
    vat_code          text,
    vat_reason_fr     text,
    vat_reason_en     text,
    net_amount        numeric(14, 2) not null,
    credited_position integer,
    primary key (invoice_id, position)
);

-- What was issued, word for word, chained to the one before it in its series.
create table invoice_seal (
    invoice_id    uuid primary key references invoice,
    content       text not null,
    previous_hash text not null,
    hash          text not null unique,
    check (hash = encode(sha256(convert_to(previous_hash || E'\n' || content, 'UTF8')), 'hex'))
);

-- An invoice that was issued is never changed: what was wrong is set right by a credit note (CGI art. 289, I-5).
create function invoice_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_level = 'STATEMENT' then
        raise exception 'Issued invoices are immutable';
    end if;
    if old.state = 'ISSUED' then
        raise exception 'The issued invoice % is immutable', old.number;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger invoice_is_immutable before update or delete on invoice
    for each row execute function invoice_refuse_change();
create trigger invoice_is_never_emptied before truncate on invoice
    for each statement execute function invoice_refuse_change();

create function invoice_line_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_level = 'STATEMENT'
        or tg_op <> 'INSERT' and exists (select from invoice where id = old.invoice_id and state = 'ISSUED')
        or tg_op <> 'DELETE' and exists (select from invoice where id = new.invoice_id and state = 'ISSUED') then
        raise exception 'Lines of issued invoices are immutable';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger invoice_line_is_immutable before insert or update or delete on invoice_line
    for each row execute function invoice_line_refuse_change();
create trigger invoice_line_is_never_emptied before truncate on invoice_line
    for each statement execute function invoice_line_refuse_change();

create function invoice_seal_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Seals of invoices are append-only';
end $$;
create trigger invoice_seal_is_append_only before update or delete or truncate on invoice_seal
    for each statement execute function invoice_seal_refuse_change();
