-- Statements of our account: the files as they came, their statements, and every line once, whatever files it comes in.
create table bank_file (
    id          uuid        primary key,
    name        text        not null,
    sha256      text        not null,
    content     bytea       not null,
    is_xml      boolean     not null,
    state       text        not null check (state in ('READ', 'IMPORTED')),
    head_row    integer     not null default 0,
    columns     text[]      not null default '{}',
    brought_by  text        not null,
    brought_at  timestamptz not null,
    imported_at timestamptz
);
create index bank_file_brought on bank_file (brought_at desc);
create unique index bank_file_imported_once on bank_file (sha256) where state = 'IMPORTED';

create table bank_statement (
    id             uuid    primary key,
    file_id        uuid    not null references bank_file,
    account        text    not null,
    currency       char(3) not null,
    reference      text,
    from_day       date,
    to_day         date,
    opening_amount numeric(14, 2),
    closing_amount numeric(14, 2),
    line_count     integer not null,
    known_count    integer not null,
    left_out_count integer not null
);
create index bank_statement_file on bank_statement (file_id);
create index bank_statement_to on bank_statement (to_day desc);

create table bank_line (
    id                   uuid           primary key,
    statement_id         uuid           not null references bank_statement,
    account              text           not null,
    identity             text           not null,
    number               integer        not null,
    day                  date           not null,
    value_day            date           not null,
    amount               numeric(14, 2) not null,
    currency             char(3)        not null,
    counterparty         text,
    counterparty_account text,
    words                text           not null,
    end_to_end           text,
    bank_reference       text,
    kind                 text,
    returned             text,
    reversal             boolean        not null,
    is_xml               boolean        not null,
    state                text           not null default 'OPEN'
        check (state in ('OPEN', 'MATCHED', 'CREDIT', 'IGNORED', 'TAKEN_BACK')),
    attempt              integer        not null default 0,
    payment_id           uuid,
    reason               text,
    handled_by           text,
    handled_at           timestamptz,
    search_words         text           not null,
    unique (account, identity)
);
create index bank_line_state on bank_line (state, day desc, id);
create index bank_line_newest on bank_line (day desc, id);
create index bank_line_same on bank_line (account, day, amount);
create index bank_line_end_to_end on bank_line (end_to_end) where end_to_end is not null;
create index bank_line_search on bank_line using gin (search_words gin_trgm_ops);

-- Which invoices a line was put on, as long as it is.
create table bank_share (
    line_id    uuid           not null references bank_line on delete cascade,
    invoice_id uuid           not null,
    number     text           not null,
    amount     numeric(14, 2) not null,
    primary key (line_id, invoice_id)
);

-- The columns somebody chose for a table of a bank, by its titles, so that nobody has to choose again.
create table bank_layout (
    titles  text   primary key,
    columns text[] not null
);
