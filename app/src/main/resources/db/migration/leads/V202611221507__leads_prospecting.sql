-- Who has a lead, when it reached which stage, what it is recognised by, and where it went.
alter table lead
    add column priority         integer,
    add column assignee         uuid references account,
    add column round_at         timestamptz,
    add column first_contact_at timestamptz,
    add column qualified_at     timestamptz,
    add column handed_over_at   timestamptz,
    add column converted_at     timestamptz,
    add column closed_at        timestamptz,
    add column merged_into      uuid references lead,
    add column client_id        uuid,
    add column phone_key        text,
    add column artist_key       text;

update lead set round_at = created_at, phone_key = nullif(regexp_replace(phone, '^0', '+33'), ''),
    artist_key = nullif(regexp_replace(lower(artist_name), '[[:space:][:punct:]]', '', 'g'), '');

create index lead_phone_key on lead (phone_key) where phone_key is not null;
create index lead_artist_key on lead (artist_key, country) where artist_key is not null;
create index lead_merged_into on lead (merged_into) where merged_into is not null;
create index lead_client on lead (client_id) where client_id is not null;
