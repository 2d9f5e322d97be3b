-- What an invoice has to say about its buyer. Kept on the row of the client: one buyer, one address, changed under its version.
alter table client
    add column kind             text    not null default 'COMPANY' check (kind in ('COMPANY', 'PERSON')),
    add column legal_name       text,
    add column billing_email    text,
    add column street           text,
    add column address_extra    text,
    add column postcode         text,
    add column city             text,
    add column siren            text check (siren ~ '^[0-9]{9}$'),
    add column siret            text check (siret ~ '^[0-9]{14}$'),
    add column vat_number       text,
    add column currency         char(3) not null default 'EUR',
    add column payment_days     integer not null default 30 check (payment_days between 0 and 60),
    add column purchase_order   text,
    -- What VIES said of vat_number, when, and the number of our question; gone when the number changes.
    add column vat_outcome      text check (vat_outcome in ('VALID', 'INVALID', 'UNKNOWN')),
    add column vat_checked_at   timestamptz,
    add column vat_consultation text,
    -- Derived from the columns above each time they change, so that lists can filter by them.
    add column position         text    not null default 'FRANCE'
        check (position in ('FRANCE', 'EU_REVERSE_CHARGE', 'OUTSIDE_EU')),
    add column billable         boolean not null default false;

-- Clients of before are taken for companies: those with a SIREN to come in France, those beyond the Union outside its VAT.
update client set position = 'OUTSIDE_EU'
where country is not null
  and country not in ('AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'GR', 'ES', 'FI', 'FR', 'HR', 'HU', 'IE', 'IT', 'LT',
                      'LU', 'LV', 'MC', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'GP', 'MQ', 'RE', 'GF', 'YT');

create index client_siren on client (siren) where siren is not null;
create index client_unchecked on client (vat_checked_at) where vat_number is not null;

-- Who else speaks for a client; the main contact stands on the client itself.
create table client_contact (
    id         uuid primary key,
    version    integer     not null,
    client_id  uuid        not null references client,
    name       text        not null,
    role       text        not null,
    email      text,
    phone      text,
    added_at   timestamptz not null
);
create index client_contact_client on client_contact (client_id, added_at);
create index client_contact_email on client_contact (email) where email is not null;
