-- The books as far as sales and receipts go: entries are derived from issued documents and from the register of payments,
-- once each, and never change. What was wrong is set right by what happens next, which has entries of its own.
create table ledger_setting (
    only_one      boolean primary key default true check (only_one),
    closing_month integer not null default 12 check (closing_month between 1 and 12)
);
insert into ledger_setting default values;

-- Which account each purpose is booked on, from which day.
create table ledger_account (
    purpose    text not null,
    account    text not null check (account ~ '^[0-9A-Z]{3,20}$'),
    label      text not null check (label <> ''),
    valid_from date not null,
    primary key (purpose, valid_from)
);
insert into ledger_account (purpose, account, label, valid_from) values
    ('CLIENTS', '411000', 'Clients', '2000-01-01'),
    ('FEE', '706100', 'Honoraires mensuels', '2000-01-01'),
    ('SETUP', '706200', 'Frais de mise en place', '2000-01-01'),
    ('PACK', '706300', 'Forfaits', '2000-01-01'),
    ('OTHER', '706900', 'Autres prestations de services', '2000-01-01'),
    ('VAT_DUE', '445710', 'TVA collectée', '2000-01-01'),
    ('VAT_PENDING', '445800', 'TVA à régulariser ou en attente', '2000-01-01'),
    ('BANK', '512000', 'Banque', '2000-01-01'),
    ('ONLINE', '517000', 'Prestataire de paiement en ligne', '2000-01-01'),
    ('UNKNOWN', '471000', 'Compte d’attente : encaissements à identifier', '2000-01-01');

create table ledger_client (
    client_id  uuid primary key,
    sequence   integer generated always as identity unique,
    letterings integer not null default 0
);

create table ledger_counter (
    closing date primary key,
    last    integer not null
);

create table ledger_entry (
    id         bigint      primary key, -- drawn under the lock of whoever posts
    closing    date        not null,
    number     integer     not null check (number >= 1),
    journal    text        not null,
    day        date        not null,
    piece      text        not null,
    piece_day  date        not null,
    label      text        not null,
    source     text        not null unique,
    invoice_id uuid,
    payment_id uuid,
    client_id  uuid,
    posted_on  date        not null,
    search_words text      not null,
    unique (closing, number)
);
create index ledger_entry_day on ledger_entry (day, id);
create index ledger_entry_journal on ledger_entry (journal, closing, number);
create index ledger_entry_invoice on ledger_entry (invoice_id);
create index ledger_entry_client on ledger_entry (client_id);
create index ledger_entry_search on ledger_entry using gin (search_words gin_trgm_ops);

create table ledger_line (
    entry_id        bigint         not null references ledger_entry,
    position        integer        not null,
    account         text           not null,
    account_label   text           not null,
    auxiliary       text,
    auxiliary_label text,
    debit           numeric(14, 2) not null default 0 check (debit >= 0),
    credit          numeric(14, 2) not null default 0 check (credit >= 0),
    primary key (entry_id, position),
    check ((debit = 0) <> (credit = 0))
);
create index ledger_line_auxiliary on ledger_line (auxiliary, entry_id) where auxiliary is not null;

-- Which lines of a client's account settle one another; the only thing that is added to a line later.
create table ledger_lettering (
    entry_id bigint  not null,
    position integer not null,
    code     text    not null,
    day      date    not null,
    primary key (entry_id, position),
    foreign key (entry_id, position) references ledger_line
);

-- What is to be told to the tax office: amounts on which tax falls due, and those on which none does.
create table ledger_vat (
    source    text           not null,
    entry_id  bigint         references ledger_entry, -- null where the amounts are too small for an entry
    category  text           not null,
    rate      numeric(7, 4)  not null,
    day       date           not null,
    base      numeric(14, 2) not null,
    tax       numeric(14, 2) not null,
    buyer_vat text,
    primary key (source, category, rate)
);
create index ledger_vat_day on ledger_vat (day, category, rate);

-- Tax of a document that falls due as the invoice is paid: all of it, and what has fallen due so far.
create table ledger_due (
    invoice_id   uuid           not null,
    category     text           not null,
    rate         numeric(7, 4)  not null,
    base         numeric(14, 2) not null,
    tax          numeric(14, 2) not null,
    moved_base   numeric(14, 2) not null default 0,
    moved_tax    numeric(14, 2) not null default 0,
    primary key (invoice_id, category, rate)
);

-- Everything that was looked at, also what needed no entry.
create table ledger_posting (
    source   text primary key,
    entry_id bigint references ledger_entry
);

create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Entries of the ledger are append-only';
end $$;
create trigger ledger_entry_is_append_only before update or delete on ledger_entry
    for each row execute function ledger_refuse_change();
create trigger ledger_entry_is_never_emptied before truncate on ledger_entry
    for each statement execute function ledger_refuse_change();
create trigger ledger_line_is_append_only before update or delete on ledger_line
    for each row execute function ledger_refuse_change();
create trigger ledger_line_is_never_emptied before truncate on ledger_line
    for each statement execute function ledger_refuse_change();

create function ledger_refuse_imbalance() returns trigger language plpgsql as $$
begin
    if (select sum(debit) - sum(credit) from ledger_line where entry_id = new.entry_id) <> 0 then
        raise exception 'Entry % does not balance', new.entry_id;
    end if;
    return null;
end $$;
create constraint trigger ledger_line_balances after insert on ledger_line
    deferrable initially deferred for each row execute function ledger_refuse_imbalance();
