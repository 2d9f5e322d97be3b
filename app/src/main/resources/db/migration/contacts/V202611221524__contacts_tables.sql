-- The people around a lead or a client, and where the music can be heard.
create table contact (
    id           uuid primary key,
    subject_type text        not null,
    subject_id   text        not null,
    name         text        not null check (length(name) between 1 and 200),
    part         text        not null,
    email        text check (length(email) <= 254),
    phone        text check (length(phone) <= 40),
    added_at     timestamptz not null
);
create index contact_of_subject on contact (subject_type, subject_id, added_at);

create table music_link (
    id           uuid primary key,
    subject_type text        not null,
    subject_id   text        not null,
    place        text        not null,
    address      text        not null check (address like 'https://%' and length(address) <= 500),
    added_at     timestamptz not null,
    unique (subject_type, subject_id, address)
);
