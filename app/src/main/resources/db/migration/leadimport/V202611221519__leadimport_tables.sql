-- A spreadsheet on its way to leads: the file, and each of its rows with what became of it.
create table lead_import (
    id         uuid primary key,
    file_name  text        not null,
    state      text        not null,
    head       text[]      not null,
    fields     text[]      not null, -- what each column means; empty: left out
    mailing    boolean     not null default false,
    opened_by  text        not null,
    language   text        not null,
    opened_at  timestamptz not null,
    started_at timestamptz,
    ended_at   timestamptz
);
create index lead_import_opened on lead_import (opened_at desc);

create table lead_import_row (
    import_id uuid    not null references lead_import on delete cascade,
    number    integer not null, -- as the spreadsheet counts
    cells     text[]  not null,
    forecast  text,             -- what will become of it, as far as one can tell before
    outcome   text    not null default 'WAITING',
    lead_id   uuid,
    email     text,
    remarks   text[]  not null default '{}',
    primary key (import_id, number)
);
create index lead_import_row_waiting on lead_import_row (import_id, number) where outcome = 'WAITING';
create index lead_import_row_forecast on lead_import_row (import_id, forecast, number);
create index lead_import_row_outcome on lead_import_row (import_id, outcome, number);
