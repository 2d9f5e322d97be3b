-- How the money of a campaign is watched on one platform; without a row the usual rules hold.
create table budget_rules (
    campaign_id uuid          not null,
    platform    text          not null,
    thresholds  integer[]     not null,
    shape       text          not null,
    weekdays    integer[]     not null,
    tolerance   numeric(4, 1) not null check (tolerance between 0 and 50),
    changed_by  text          not null,
    changed_at  timestamptz   not null,
    version     integer       not null,
    primary key (campaign_id, platform)
);
