-- What is owed: one row per issued invoice. The sum that is settled is kept by the triggers below, never by the application,
-- so that whoever writes at the same moment can neither settle more than is owed nor spend more than came in.
create table receivable (
    invoice_id     uuid           primary key,
    number         text           not null unique,
    client_id      uuid           not null,
    gross_amount   numeric(14, 2) not null check (gross_amount >= 0),
    currency       char(3)        not null,
    issued_on      date           not null,
    due_on         date           not null,
    settled_amount numeric(14, 2) not null default 0,
    settled_at     timestamptz,
    check (settled_amount between 0 and gross_amount)
);
create index receivable_client on receivable (client_id, due_on);
create index receivable_open on receivable (due_on, invoice_id) where settled_amount < gross_amount;
create index receivable_open_amount on receivable ((gross_amount - settled_amount)) where settled_amount < gross_amount;

-- What a credit note gives back: it is spent on the invoice it corrects, the rest stays as the client's credit.
create table credit (
    credit_note_id   uuid           primary key,
    number           text           not null unique,
    client_id        uuid           not null,
    credited_id      uuid           references receivable,
    gross_amount     numeric(14, 2) not null check (gross_amount >= 0),
    currency         char(3)        not null,
    issued_on        date           not null,
    allocated_amount numeric(14, 2) not null default 0,
    check (allocated_amount between 0 and gross_amount)
);
create index credit_client on credit (client_id);
create index credit_credited on credit (credited_id);

create table payment (
    id               uuid           primary key,
    client_id        uuid,
    method           text           not null,
    currency         char(3)        not null,
    day              date           not null,
    source           text           not null unique,
    note             text,
    search_words     text           not null,
    received_at      timestamptz    not null,
    received_by      text           not null,
    net_amount       numeric(14, 2) not null default 0,
    allocated_amount numeric(14, 2) not null default 0,
    check (allocated_amount between 0 and net_amount)
);
create index payment_newest on payment (day desc, id);
create index payment_client on payment (client_id, day desc);
create index payment_unallocated on payment (day desc, id) where allocated_amount < net_amount;
create index payment_amount on payment (net_amount);

-- The register: money that came in, went back, came again. A mistake is mended by a row that says so.
create table payment_movement (
    id         bigint generated always as identity primary key,
    payment_id uuid           not null references payment,
    kind       text           not null,
    amount     numeric(14, 2) not null check (amount <> 0),
    day        date           not null,
    source     text           not null unique,
    reason     text,
    made_by    text           not null,
    made_at    timestamptz    not null
);
create index payment_movement_payment on payment_movement (payment_id, id);
create index payment_movement_day on payment_movement (day, id);

-- Which money settles which invoice; taken back by a row with the opposite amount.
create table allocation (
    id         bigint generated always as identity primary key,
    payment_id uuid           references payment,
    credit_id  uuid           references credit,
    invoice_id uuid           not null references receivable,
    freed_by   uuid           references credit,
    amount     numeric(14, 2) not null check (amount <> 0),
    day        date           not null,
    reason     text,
    made_by    text           not null,
    made_at    timestamptz    not null,
    check (num_nonnulls(payment_id, credit_id) = 1),
    check (freed_by is null or amount < 0)
);
create index allocation_invoice on allocation (invoice_id, id);
create index allocation_payment on allocation (payment_id, id);
create index allocation_credit on allocation (credit_id, id);
create index allocation_freed on allocation (freed_by) where freed_by is not null;
create index allocation_day on allocation (day, id);

create function receivables_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The register of payments is append-only';
end $$;
create trigger payment_movement_is_append_only before update or delete on payment_movement
    for each row execute function receivables_refuse_change();
create trigger allocation_is_append_only before update or delete on allocation
    for each row execute function receivables_refuse_change();
create trigger payment_movement_is_never_emptied before truncate on payment_movement
    for each statement execute function receivables_refuse_change();
create trigger allocation_is_never_emptied before truncate on allocation
    for each statement execute function receivables_refuse_change();

create function receivables_move() returns trigger language plpgsql as $$
begin
    update payment set net_amount = net_amount + new.amount where id = new.payment_id;
    return new;
end $$;
create trigger payment_movement_counts after insert on payment_movement
    for each row execute function receivables_move();

create function receivables_allocate() returns trigger language plpgsql as $$
begin
    update payment set allocated_amount = allocated_amount + new.amount where id = new.payment_id;
    update credit set allocated_amount = allocated_amount + new.amount where credit_note_id = new.credit_id;
    update receivable set settled_amount = settled_amount + new.amount where invoice_id = new.invoice_id;
    return new;
end $$;
create trigger allocation_counts after insert on allocation
    for each row execute function receivables_allocate();
