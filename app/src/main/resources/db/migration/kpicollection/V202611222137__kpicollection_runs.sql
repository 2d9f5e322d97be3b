-- Reading accounts at the platforms: each run keeps its place (stretch and cursor), so that whichever node works on it next
-- goes on where the last one stopped. The revision tells two nodes that read the same page at once apart.
create table kpi_run (
    id           uuid        primary key,
    batch        text        not null,
    account_id   text        not null,
    platform     text        not null,
    account_name text        not null,
    kind         text        not null check (kind in ('DAILY', 'BACKFILL')),
    from_day     date        not null,
    to_day       date        not null check (to_day >= from_day),
    state        text        not null check (state in
                     ('WAITING', 'RUNNING', 'PAUSED', 'BLOCKED', 'DONE', 'FAILED', 'CANCELLED')),
    cause        text,
    detail       text,
    chunk_from   date,
    chunk_to     date,
    cursor       text,
    whole        boolean     not null default true,
    pages        integer     not null default 0,
    created      integer     not null default 0,
    updated      integer     not null default 0,
    unchanged    integer     not null default 0,
    rejected     integer     not null default 0,
    strangers    integer     not null default 0,
    emptied      integer     not null default 0,
    attempts     integer     not null default 0,
    wait_seconds bigint,
    retry_at     timestamptz,
    asked_by     text,
    started_at   timestamptz not null,
    moved_at     timestamptz not null,
    ended_at     timestamptz,
    revision     integer     not null default 0
);
-- An account is read once a morning: the next day extends the run that still waits.
create unique index kpi_run_daily on kpi_run (account_id)
    where kind = 'DAILY' and state in ('WAITING', 'RUNNING', 'PAUSED', 'BLOCKED');
create index kpi_run_started on kpi_run (started_at desc, id);
create index kpi_run_account on kpi_run (account_id, started_at desc);
create index kpi_run_platform on kpi_run (platform, started_at desc, id);
create index kpi_run_state on kpi_run (state, started_at desc, id);
create index kpi_run_batch on kpi_run (batch);

-- What the stretch being read brought, to know at its end what the platform no longer reports.
create table kpi_run_seen (
    run_id      uuid not null references kpi_run on delete cascade,
    external_id text not null,
    day         date not null,
    primary key (run_id, external_id, day)
);

create table kpi_run_rejection (
    id          bigint generated always as identity primary key,
    run_id      uuid not null references kpi_run on delete cascade,
    external_id text not null,
    name        text,
    day         date not null,
    field       text not null,
    code        text not null
);
create index kpi_run_rejection_run on kpi_run_rejection (run_id, id);

-- Campaigns that accounts report; those nobody knows here (campaign_id is null) wait to be attached.
create table kpi_found_campaign (
    account_id  text        not null,
    external_id text        not null,
    platform    text        not null,
    name        text        not null,
    campaign_id text,
    first_day   date        not null,
    last_day    date        not null,
    currency    text,
    ignored     boolean     not null default false,
    found_at    timestamptz not null,
    primary key (account_id, external_id)
);
create index kpi_found_stranger on kpi_found_campaign (last_day desc, account_id, external_id)
    where campaign_id is null;
create index kpi_found_external on kpi_found_campaign (platform, external_id);

-- What was spent on campaigns nobody knows here, so that one sees what is missing.
create table kpi_found_day (
    account_id  text not null,
    external_id text not null,
    day         date not null,
    spend       numeric(18, 6) not null,
    primary key (account_id, external_id, day),
    foreign key (account_id, external_id) references kpi_found_campaign on delete cascade
);

-- One morning a day; whichever node notes it first begins it.
create table kpi_morning (
    day        date        primary key,
    begun_at   timestamptz not null,
    check_at   timestamptz,
    postponed  integer     not null default 0,
    checked_at timestamptz,
    gaps       integer     not null default 0
);

-- Live campaigns whose figures of the day before are missing.
create table kpi_gap (
    id          bigint generated always as identity primary key,
    campaign_id text        not null,
    platform    text        not null,
    day         date        not null,
    reason      text        not null,
    account_id  text,
    since       timestamptz not null,
    closed_at   timestamptz
);
create unique index kpi_gap_open on kpi_gap (campaign_id, platform) where closed_at is null;
