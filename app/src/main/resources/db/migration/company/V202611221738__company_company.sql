-- Who the agency is: one row, filled by its people before the first invoice.
create table company (
    single               boolean primary key default true check (single),
    version              integer not null default 0,
    name                 text,
    legal_form           text,
    share_capital_amount numeric(14, 2) check (share_capital_amount >= 0),
    street               text,
    extra                text,
    postcode             text,
    city                 text,
    country              char(2) default 'FR',
    siren                text,
    siret                text,
    rcs_city             text,
    vat_number           text,
    email                text,
    phone                text,
    iban                 text,
    bic                  text,
    vat_on_debits        boolean not null default false
);
insert into company default values;
