-- Each charge of a method on file is a row before it is made, so that a crash asks again for the same one.
create table charge_attempt (
    invoice_id uuid        not null,
    attempt    integer     not null check (attempt > 0),
    planned_at timestamptz not null,
    outcome    text,
    reason     text,
    is_hard    boolean     not null default false,
    payment_id text,
    ended_at   timestamptz,
    primary key (invoice_id, attempt)
);

-- How many days after the attempt before it each attempt is made.
create table charge_schedule (
    attempt integer primary key check (attempt > 0),
    days    integer not null check (days >= 0)
);
insert into charge_schedule values (1, 0), (2, 3), (3, 5), (4, 7);
