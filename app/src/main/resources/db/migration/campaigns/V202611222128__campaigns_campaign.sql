create table campaign (
    id            uuid primary key,
    revision      integer     not null default 0,
    number        text        not null unique,
    -- What asked for it, when that may ask twice (an order): one campaign each.
    reference     text,
    client_id     uuid        not null references client,
    quote_id      text,
    title         text        not null,
    artist        text        not null,
    release       text,
    objective     text        not null,
    from_on       date        not null,
    to_on         date        not null check (to_on >= from_on),
    state         text        not null check (state in ('PLANNED', 'LIVE', 'PAUSED', 'ENDED', 'CANCELLED')),
    pm_account_id text,
    currency      char(3)     not null,
    fee_amount    numeric(14, 2) check (fee_amount >= 0),
    prepared_at   timestamptz,
    result        text,
    lessons       text,
    unspent_told  boolean,
    created_by    text        not null,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    started_at    timestamptz,
    ended_at      timestamptz,
    search_words  text        not null
);
create unique index campaign_reference on campaign (reference) where reference is not null;
create index campaign_client on campaign (client_id, from_on desc);
create index campaign_quote on campaign (quote_id) where quote_id is not null;
create index campaign_state on campaign (state, to_on, id);
create index campaign_pm on campaign (pm_account_id, state, to_on);
create index campaign_from on campaign (from_on desc, id);
create index campaign_to on campaign (to_on, id);
create index campaign_changed on campaign (changed_at desc, id);
create index campaign_title on campaign (left(title, 60), id);
create index campaign_search on campaign using gin (search_words gin_trgm_ops);

-- Where it runs. The budget here is the one that counts now; how it came about is kept in campaign_budget.
create table campaign_platform (
    campaign_id  uuid           not null references campaign,
    platform     text           not null,
    budget       numeric(14, 2) not null check (budget >= 0),
    budget_since timestamptz    not null,
    external_id  text,
    paused       boolean        not null default false,
    primary key (campaign_id, platform)
);
-- What the platform reports belongs to one campaign of ours.
create unique index campaign_platform_external on campaign_platform (lower(external_id), platform)
    where external_id is not null;

create table campaign_budget (
    id          bigint generated always as identity primary key,
    campaign_id uuid           not null,
    platform    text           not null,
    amount      numeric(14, 2) not null check (amount >= 0),
    currency    char(3)        not null,
    from_at     timestamptz    not null,
    account_id  text           not null,
    reason      text,
    foreign key (campaign_id, platform) references campaign_platform (campaign_id, platform)
);
create index campaign_budget_of on campaign_budget (campaign_id, id);

create function campaign_budget_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'The budgets a campaign had are append-only';
end $$;
create trigger campaign_budget_is_append_only before update or delete or truncate on campaign_budget
    for each statement execute function campaign_budget_is_kept();

create table campaign_note (
    id          uuid primary key,
    campaign_id uuid        not null references campaign,
    account_id  text        not null,
    text        text        not null,
    at          timestamptz not null
);
create index campaign_note_of on campaign_note (campaign_id, at desc);

create table campaign_series (
    year integer primary key,
    last integer not null
);
