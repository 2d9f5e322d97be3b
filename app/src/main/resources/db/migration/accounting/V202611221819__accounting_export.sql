-- Files for the accountant and the tax office: what was asked for, how far it is, and the file itself in parts, so that
-- whichever node works on it next goes on where the last one stopped.
create table accounting_export (
    id           uuid        primary key,
    kind         text        not null,
    from_day     date        not null,
    to_day       date        not null,
    separator    text        not null,
    charset      text        not null,
    language     text        not null,
    state        text        not null check (state in ('RUNNING', 'DONE', 'REFUSED', 'STOPPED', 'EMPTY')),
    stage        text        not null check (stage in ('PREPARE', 'WRITE', 'CHECK', 'END')),
    last_entry   bigint      not null default 0,
    at_closing   date        not null default '1900-01-01',
    at_number    integer     not null default 0,
    entries_all  integer     not null default 0,
    entries_done integer     not null default 0,
    lines_all    integer     not null default 0,
    file_name    text,
    byte_count   bigint      not null default 0,
    sha256       text,
    findings     text[]      not null default '{}',
    asked_by     text        not null,
    asked_at     timestamptz not null,
    ended_at     timestamptz,
    check (state <> 'DONE' or sha256 is not null and file_name is not null)
);
create index accounting_export_asked on accounting_export (asked_at desc);

create table accounting_export_part (
    export_id uuid    not null references accounting_export on delete cascade,
    number    integer not null,
    content   bytea   not null,
    primary key (export_id, number)
);
