-- What a campaign is made with: covers, videos, texts. The bytes lie beside, in pieces, so that none is ever held whole.
create table campaign_asset (
    id          uuid primary key,
    campaign_id uuid        not null references campaign,
    name        text        not null,
    type        text        not null,
    size        bigint      not null check (size > 0),
    sha256      char(64)    not null,
    added_by    text        not null,
    at          timestamptz not null,
    -- The same bytes twice in one campaign are a mistake.
    unique (campaign_id, sha256)
);
create index campaign_asset_of on campaign_asset (campaign_id, at, id);

create table campaign_asset_piece (
    asset_id uuid    not null references campaign_asset on delete cascade deferrable initially deferred,
    number   integer not null,
    bytes    bytea   not null,
    primary key (asset_id, number)
);
-- Music and pictures are packed already.
alter table campaign_asset_piece alter column bytes set storage external;
