-- Each time the numbers, the order and the seals of all invoices were looked at.
create table invoice_check (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    invoices bigint      not null,
    problems jsonb       not null
);
create index invoice_check_at on invoice_check (at desc);
