-- When the client is reminded, in days that nothing disputed after the due day.
create table dunning_step (
    stage text    primary key,
    days  integer not null unique check (days >= 0)
);
insert into dunning_step values ('REMINDER_1', 3), ('REMINDER_2', 10), ('NOTICE', 20);

-- How far each invoice has come; what was issued stays as it was issued.
create table dunning_case (
    invoice_id    uuid primary key,
    client_id     uuid not null,
    agreed_due_on date,
    reopened_on   date,
    stage         text,
    notice_on     date,
    snoozed_until date,
    lawyer_on     date,
    written_off_on date,
    word          text
);
create index dunning_case_client on dunning_case (client_id);

create table dunning_dispute (
    id         uuid        primary key,
    invoice_id uuid        not null,
    reason     text        not null,
    opened_on  date        not null,
    opened_by  text        not null,
    opened_at  timestamptz not null,
    closed_on  date,
    closed_by  text,
    outcome    text,
    word       text
);
-- One open dispute an invoice.
create unique index dunning_dispute_open on dunning_dispute (invoice_id) where closed_on is null;
create index dunning_dispute_invoice on dunning_dispute (invoice_id, opened_on);

-- What was sent, an invoice a row; several rows may be one mail.
create table dunning_sent (
    id         bigint generated always as identity primary key,
    invoice_id uuid        not null,
    client_id  uuid        not null,
    stage      text        not null,
    day        date        not null,
    mail_id    uuid        not null,
    sent_by    text        not null,
    sent_at    timestamptz not null,
    unique (invoice_id, stage, day)
);
create index dunning_sent_client on dunning_sent (client_id, sent_at desc);

-- A claim for late payment stands beside the invoice, never on it.
create table dunning_claim (
    id              uuid           primary key,
    client_id       uuid           not null,
    day             date           not null,
    interest_amount numeric(14, 2) not null check (interest_amount >= 0),
    fee_amount      numeric(14, 2) not null check (fee_amount >= 0),
    currency        char(3)        not null,
    pdf             bytea          not null,
    sha256          text           not null,
    made_by         text           not null,
    made_at         timestamptz    not null
);
create index dunning_claim_client on dunning_claim (client_id, made_at desc);
