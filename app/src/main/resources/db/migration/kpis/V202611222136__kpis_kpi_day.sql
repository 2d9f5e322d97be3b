-- What a campaign did on a platform on one day; null means not measured. Months are tables of their own (KpiMonths).
create table kpi_day (
    campaign_id uuid           not null,
    platform    text           not null check (platform in ('YOUTUBE', 'META', 'TIKTOK', 'GA4')),
    day         date           not null,
    spend       numeric(18, 6) check (spend >= 0),
    impressions bigint         check (impressions >= 0),
    views       bigint         check (views >= 0),
    clicks      bigint         check (clicks >= 0),
    conversions numeric(18, 6) check (conversions >= 0),
    currency    char(3)        not null,
    received_at timestamptz    not null,
    changed_at  timestamptz    not null,
    revision    integer        not null default 0,
    source      text           not null check (source in ('API', 'COLLECTION', 'BACKFILL')),
    brought_by  text           not null,
    run_id      text,
    primary key (campaign_id, platform, day)
) partition by range (day);

-- What was told of a day before it was told otherwise, and by what it was replaced.
create table kpi_restatement (
    id              bigint generated always as identity primary key,
    campaign_id     uuid           not null,
    platform        text           not null,
    day             date           not null,
    spend           numeric(18, 6),
    impressions     bigint,
    views           bigint,
    clicks          bigint,
    conversions     numeric(18, 6),
    currency        char(3)        not null,
    held_since      timestamptz    not null,
    source          text           not null,
    brought_by      text           not null,
    run_id          text,
    replaced_at     timestamptz    not null,
    replaced_source text           not null,
    replaced_by     text           not null,
    replaced_run    text
);
create index kpi_restatement_of_day on kpi_restatement (campaign_id, platform, day, id);

-- Whoever changes a day, and however: what it was stays.
create function kpi_day_keep_previous() returns trigger language plpgsql as $$
begin
    insert into kpi_restatement (campaign_id, platform, day, spend, impressions, views, clicks, conversions, currency,
                                 held_since, source, brought_by, run_id,
                                 replaced_at, replaced_source, replaced_by, replaced_run)
    select was.campaign_id, was.platform, was.day, was.spend, was.impressions, was.views, was.clicks, was.conversions,
           was.currency, was.changed_at, was.source, was.brought_by, was.run_id,
           became.changed_at, became.source, became.brought_by, became.run_id
      from was join became using (campaign_id, platform, day);
    return null;
end
$$;
create trigger kpi_day_keeps_previous after update on kpi_day
    referencing old table as was new table as became
    for each statement execute function kpi_day_keep_previous();

create function kpi_restatement_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What was told of a day before is kept as it was';
end
$$;
create trigger kpi_restatement_is_append_only before update or delete or truncate on kpi_restatement
    for each statement execute function kpi_restatement_refuse_change();
