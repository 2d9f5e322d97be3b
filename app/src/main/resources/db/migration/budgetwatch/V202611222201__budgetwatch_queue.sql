-- Campaigns that wait to be judged; several entries of one campaign are judged once.
create table budget_queue (
    id          bigint generated always as identity primary key,
    campaign_id uuid        not null,
    since       timestamptz not null,
    tries       integer     not null default 0,
    not_before  timestamptz
);
create index budget_queue_campaign on budget_queue (campaign_id, id);

-- Whether a run over the queue was started and has not begun.
create table budget_watch_run (
    id       integer primary key check (id = 1),
    armed_at timestamptz
);
insert into budget_watch_run (id) values (1);
