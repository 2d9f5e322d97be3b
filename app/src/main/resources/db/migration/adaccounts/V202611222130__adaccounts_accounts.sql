-- The accounts at the ad platforms whose figures we read. Credentials lie sealed, under a key outside the database.
create table ad_account (
    id           uuid primary key,
    version      integer not null,
    -- Grows when a person changes it; whoever changes it says which state they saw.
    revision     integer not null default 0,
    platform     text not null check (platform in ('YOUTUBE', 'META', 'TIKTOK', 'GA4')),
    external_id  text not null check (external_id <> ''),
    name         text not null default '',
    sealed       bytea not null,
    currency     char(3),
    zone         text,
    health       text not null check (health in ('NEW', 'OK', 'EXPIRED', 'REFUSED')),
    paused       boolean not null default false,
    trouble      text,
    expires_at   timestamptz,
    -- The last warning given before the end: 14, 7 or 1 days ahead.
    warned_days  smallint,
    created_at   timestamptz not null,
    tested_at    timestamptz,
    -- When its credentials were first handed out to fetch figures: from then on it is kept for good.
    used_at      timestamptz,
    last_success timestamptz,
    search_words text not null,
    unique (platform, external_id)
);
create index ad_account_by_name on ad_account (left(search_words, 60), id);
create index ad_account_by_success on ad_account (last_success, id);
create index ad_account_by_end on ad_account (expires_at, id);
create index ad_account_by_words on ad_account using gin (search_words gin_trgm_ops);

-- What the platform calls the campaigns of an account: known to us or not, they are listed.
create table ad_account_campaign (
    account_id  uuid not null references ad_account on delete cascade,
    external_id text not null,
    name        text not null,
    first_day   date not null,
    last_day    date not null,
    primary key (account_id, external_id)
);
create index ad_account_campaign_by_day on ad_account_campaign (account_id, last_day desc, external_id);
