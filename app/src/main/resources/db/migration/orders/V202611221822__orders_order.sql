-- One order for each accepted version of a quote, whoever accepts how often.
create table client_order (
    id              uuid primary key,
    quote_id        uuid        not null,
    quote_version   integer     not null,
    kind            text        not null check (kind in ('ONE_OFF', 'MONTHLY', 'BOTH')),
    state           text        not null check (state in ('PLACED', 'BILLED', 'LAUNCHED', 'CANCELLED')),
    client_id       uuid,
    -- Who said yes where, when it was not on our own page: the evidence another system brought.
    signer          text,
    evidence        text,
    invoice_id      uuid,
    subscription_id uuid,
    -- Message keys of what the last attempt to invoice it lacked.
    missing         text[]      not null default '{}',
    starts_on       date,
    reason          text,
    placed_at       timestamptz not null,
    unique (quote_id, quote_version),
    check ((signer is null) = (evidence is null))
);
create index client_order_client on client_order (client_id, placed_at desc);

-- Reminders that left, so that none leaves twice.
create table quote_reminder (
    quote_id      uuid        not null,
    quote_version integer     not null,
    number        integer     not null,
    at            timestamptz not null,
    primary key (quote_id, quote_version, number)
);
