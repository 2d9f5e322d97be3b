create table subscription (
    id             uuid primary key,
    revision       integer        not null default 0,
    reference      text           not null,
    client_id      uuid           not null references client,
    origin_type    text           not null,
    origin_id      text           not null,
    currency       char(3)        not null,
    started_on     date           not null,
    anchor_on      date           not null,
    anchor_number  integer        not null default 1,
    state          text           not null check (state in ('RUNNING', 'PAUSED', 'ENDED')),
    next_period    integer        not null default 1 check (next_period >= anchor_number),
    next_due_on    date,
    ends_on        date,
    approved_until date,
    blocked_by     text,
    blocked_at     timestamptz,
    trouble        text,
    trouble_at     timestamptz,
    monthly_amount numeric(14, 2) not null default 0,
    created_by     text           not null,
    created_at     timestamptz    not null,
    ended_at       timestamptz
);

-- An order that is handed over twice starts one subscription.
create unique index subscription_reference on subscription (reference);
create index subscription_client on subscription (client_id);
create index subscription_newest on subscription (started_on desc, id);
create index subscription_due on subscription (next_due_on, id) where next_due_on is not null;
create index subscription_stuck on subscription (id) where blocked_at is not null or trouble_at is not null;

create table subscription_line (
    id              uuid primary key,
    subscription_id uuid           not null references subscription,
    position        integer        not null,
    offer_code      text           not null,
    label           text           not null,
    platform        text,
    unit_amount     numeric(14, 2) not null check (unit_amount >= 0),
    quantity        numeric(12, 4) not null check (quantity > 0),
    discount        numeric(5, 2)  not null check (discount between 0 and 100),
    from_on         date           not null,
    until_on        date,
    replaces        uuid references subscription_line,
    notice          text,
    check (until_on is null or until_on >= from_on)
);
create index subscription_line_of on subscription_line (subscription_id, position);

-- What became of each period; a period is settled once.
create table subscription_period (
    subscription_id uuid        not null references subscription,
    number          integer     not null,
    from_on         date        not null,
    until_on        date        not null check (until_on > from_on),
    outcome         text        not null check (outcome in ('BILLED', 'EMPTY', 'WAIVED')),
    reason          text,
    settled_at      timestamptz not null,
    primary key (subscription_id, number)
);
create index subscription_period_from on subscription_period (from_on);

-- The invoices of a period: part 0 at its start, the next ones for lines added later.
create table subscription_invoice (
    subscription_id uuid           not null,
    period          integer        not null,
    part            integer        not null,
    invoice_id      uuid           not null unique,
    due_on          date           not null,
    net_amount      numeric(14, 2) not null,
    billed_at       timestamptz    not null,
    primary key (subscription_id, period, part),
    foreign key (subscription_id, period) references subscription_period (subscription_id, number)
);
create index subscription_invoice_due on subscription_invoice (due_on, subscription_id);

-- A line is billed once for a period, whoever asks and however often.
create table subscription_charge (
    line_id         uuid           not null references subscription_line,
    period          integer        not null,
    subscription_id uuid           not null,
    part            integer        not null,
    position        integer        not null,
    from_on         date           not null,
    until_on        date           not null check (until_on > from_on),
    net_amount      numeric(14, 2) not null,
    credit_from_on  date,
    credit_amount   numeric(14, 2),
    credit_note_id  uuid,
    primary key (line_id, period),
    foreign key (subscription_id, period) references subscription_period (subscription_id, number)
);
create index subscription_charge_of on subscription_charge (subscription_id, period);
