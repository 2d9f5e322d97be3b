-- A rule that fired for a campaign on a platform, from the first figure that crossed it until all is well again.
create table budget_alert (
    id             uuid primary key,
    campaign_id    uuid           not null,
    platform       text           not null,
    rule           text           not null,
    -- Of an anomaly, which figure; empty for rules about the budget itself.
    metric         text           not null default '',
    state          text           not null,
    severity       text           not null check (severity in ('INFO', 'WARNING', 'CRITICAL')),
    response       text           not null,
    level          integer        not null,
    measured       numeric(18, 4),
    expected       numeric(18, 4),
    first_level    integer        not null,
    first_measured numeric(18, 4),
    first_expected numeric(18, 4),
    why            text,
    movers         jsonb          not null default '[]',
    budget         numeric(14, 2),
    currency       char(3),
    as_of          date           not null,
    -- Whether the rule fired when it was last looked at.
    firing         boolean        not null default true,
    -- Closed, but its rule may not ask again until the level or the severity rises.
    quiet          boolean        not null default false,
    opened_at      timestamptz    not null,
    changed_at     timestamptz    not null,
    critical_since timestamptz,
    closed_at      timestamptz,
    -- The last thing somebody did about it, and what came of it.
    round          integer        not null default 0,
    act            text,
    acted_at       timestamptz,
    acted_measured numeric(18, 4),
    check_from     timestamptz,
    check_by       timestamptz,
    figures_at     timestamptz,
    escalated_at   timestamptz,
    refusal        text,
    rank smallint generated always as
        (case severity when 'CRITICAL' then 3 when 'WARNING' then 2 else 1 end) stored,
    is_closed boolean generated always as (closed_at is not null) stored
);
-- One open alert, and one that keeps quiet, for each campaign, platform, rule and figure.
create unique index budget_alert_open on budget_alert (campaign_id, platform, rule, metric) where closed_at is null;
create unique index budget_alert_quiet on budget_alert (campaign_id, platform, rule, metric) where quiet;
create index budget_alert_campaign on budget_alert (campaign_id, is_closed, changed_at desc);
create index budget_alert_standing on budget_alert (is_closed, rank desc, changed_at desc, id);
create index budget_alert_opened on budget_alert (opened_at desc, id);
create index budget_alert_changed on budget_alert (changed_at desc, id);
create index budget_alert_waiting on budget_alert (campaign_id) where state = 'WAITING';

-- Who was told, who looked, who decided what on which figures, and what it led to.
create table budget_alert_evidence (
    id        bigint generated always as identity primary key,
    alert_id  uuid        not null references budget_alert,
    at        timestamptz not null,
    kind      text        not null,
    actor     text        not null,
    told      text[]      not null default '{}',
    words     text,
    severity  text        not null,
    level     integer     not null,
    measured  numeric(18, 4),
    expected  numeric(18, 4),
    budget    numeric(14, 2),
    currency  char(3),
    as_of     date        not null,
    new_budget numeric(14, 2)
);
create index budget_alert_evidence_of on budget_alert_evidence (alert_id, id);
-- Looking is noted once for each person and severity.
create unique index budget_alert_evidence_opened on budget_alert_evidence (alert_id, actor, severity)
    where kind = 'OPENED';

create function budget_alert_evidence_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'The evidence of an alert is append-only';
end $$;
create trigger budget_alert_evidence_is_append_only before update or delete or truncate on budget_alert_evidence
    for each statement execute function budget_alert_evidence_is_kept();
