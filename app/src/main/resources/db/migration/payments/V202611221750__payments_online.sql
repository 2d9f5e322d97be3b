-- What we ask of the payment provider is a row first, what it tells us as well. No name, address or card number lies here.
create table payment_customer (
    payer      text        primary key,
    email      text        not null,
    stripe_id  text        unique,
    created_at timestamptz not null
);

-- One thing asked of the provider: a page to pay on, a page to leave a method on, or a charge of the method on file.
create table payment_attempt (
    id              uuid        primary key,
    kind            text        not null check (kind in ('CHECKOUT', 'CHARGE', 'SETUP')),
    -- What is paid for; of a SETUP the payer.
    reference       text        not null,
    attempt         integer     not null,
    payer           text        not null,
    amount          numeric(14, 2),
    currency        char(3),
    label           text,
    -- With the same key the provider does the same thing once, whatever dies in between.
    idempotency_key text        not null unique,
    -- An answer 5xx is remembered under its key; once it is certain that nothing was made, the next key is used.
    server_errors   integer     not null default 0,
    -- What exactly was asked, where a later attempt to ask may not differ.
    customer_id     text,
    method_id       text,
    save_method     boolean     not null default false,
    return_address  text,
    state           text        not null check (state in
                        ('ASKED', 'OPEN', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'NEEDS_ACTION', 'EXPIRED')),
    -- The last state other rooms have heard of.
    told            text,
    session_id      text        unique,
    payment_id      text        unique,
    url             text,
    method          text,
    reason          text,
    hard            boolean     not null default false,
    expires_at      timestamptz,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    unique (reference, kind, attempt)
);
create index payment_attempt_open on payment_attempt (changed_at) where state in ('ASKED', 'OPEN', 'PROCESSING');
create index payment_attempt_payer on payment_attempt (payer, created_at desc);

create table payment_refund (
    id          uuid        primary key,
    refund_key  text        not null unique,
    reference   text        not null,
    payment_id  text        not null,
    amount      numeric(14, 2) not null,
    currency    char(3)     not null,
    server_errors integer   not null default 0,
    state       text        not null check (state in ('ASKED', 'PENDING', 'SETTLED', 'FAILED')),
    told        text,
    stripe_id   text        unique,
    reason      text,
    created_at  timestamptz not null,
    changed_at  timestamptz not null
);
create index payment_refund_reference on payment_refund (reference, created_at);
create index payment_refund_payment on payment_refund (payment_id);

-- Payments somebody wants back by way of their bank.
create table payment_dispute (
    id          text        primary key,
    payment_id  text        not null,
    reference   text        not null,
    amount      numeric(14, 2) not null,
    currency    char(3)     not null,
    status      text        not null,
    reason      text,
    -- Whether the money is away at the moment.
    taken       boolean     not null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null
);
create index payment_dispute_reference on payment_dispute (reference, created_at);

-- What payers left to be charged; the one in use is the one not lost.
create table payment_method (
    id         text        primary key,
    payer      text        not null,
    kind       text        not null,
    label      text        not null,
    expires    date,
    mandate    text,
    saved_at   timestamptz not null,
    lost_at    timestamptz
);
create unique index payment_method_in_use on payment_method (payer) where lost_at is null;

-- What the provider told us: which object changed, never what it holds. The object is asked for anew when it is handled.
create table payment_event (
    id           text        primary key,
    type         text        not null,
    object_id    text        not null,
    payment_id   text,
    api_version  text,
    happened_at  timestamptz not null,
    received_at  timestamptz not null,
    state        text        not null check (state in ('STORED', 'HANDLED', 'IGNORED', 'HELD', 'SETTLED')),
    -- Why it is held or ignored, as a key of the message bundle.
    why          text,
    reference    text,
    deliveries   integer     not null default 1,
    handled_at   timestamptz
);
create index payment_event_received on payment_event (received_at desc, id);
create index payment_event_state on payment_event (state, received_at desc, id);
create index payment_event_reference on payment_event (reference, received_at) where reference is not null;
