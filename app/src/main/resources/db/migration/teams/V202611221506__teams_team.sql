-- Which people work in which team of the routing, and how the team shares what comes in.
create table team (
    key    text primary key,
    role   text not null,
    method text not null default 'BY_HAND'
);
insert into team (key, role)
values ('FRANCE', 'SDR'), ('INTERNATIONAL', 'SDR'), ('SALES', 'SALES');

create table team_member (
    team             text not null references team,
    account_id       uuid not null references account on delete cascade,
    daily_quota      integer check (daily_quota > 0),
    last_assigned_at timestamptz,
    primary key (team, account_id)
);

create table team_assignment (
    id           bigint generated always as identity primary key,
    team         text        not null references team,
    account_id   uuid        not null references account on delete cascade,
    subject_type text        not null,
    subject_id   text        not null,
    at           timestamptz not null
);
create index team_assignment_recent on team_assignment (team, at);

create table absence (
    id         bigint generated always as identity primary key,
    account_id uuid not null references account on delete cascade,
    first_day  date not null,
    last_day   date not null,
    check (first_day <= last_day)
);
create index absence_last_day on absence (last_day);
