-- What is sold, and from which day at which price: a price holds until the next one of the same offer begins.
create table offer (
    code         text primary key,
    kind         text not null check (kind in ('FEE', 'SETUP', 'PACK')),
    platform     text,
    unit         text not null check (unit in ('MONTH', 'ONCE')),
    name_fr      text not null,
    name_en      text not null,
    detail_fr    text not null,
    detail_en    text not null,
    place        integer not null,
    withdrawn_on date
);

create table offer_price (
    offer      text           not null references offer,
    valid_from date           not null,
    amount     numeric(14, 2) not null check (amount >= 0),
    currency   char(3)        not null,
    primary key (offer, valid_from)
);

-- The agency's fee: 200 € excl. VAT per month and platform.
insert into offer (code, kind, platform, unit, name_fr, name_en, detail_fr, detail_en, place)
values ('FEE-YOUTUBE', 'FEE', 'YOUTUBE', 'MONTH', 'Honoraires YouTube', 'YouTube fee',
        'Pilotage de vos campagnes YouTube pendant un mois', 'Running your YouTube campaigns for one month', 10),
       ('FEE-META', 'FEE', 'META', 'MONTH', 'Honoraires Meta', 'Meta fee',
        'Pilotage de vos campagnes Facebook et Instagram pendant un mois',
        'Running your Facebook and Instagram campaigns for one month', 20),
       ('FEE-TIKTOK', 'FEE', 'TIKTOK', 'MONTH', 'Honoraires TikTok', 'TikTok fee',
        'Pilotage de vos campagnes TikTok pendant un mois', 'Running your TikTok campaigns for one month', 30);

insert into offer_price (offer, valid_from, amount, currency)
select code, date '2026-01-01', 200.00, 'EUR' from offer;
