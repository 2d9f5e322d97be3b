-- The links of mails to people who agreed that we know which ones they click; the first click of each, and nothing else.
create table tracked_link (
    hash       text primary key,
    mail       text        not null,
    email      text        not null,
    target     text        not null,
    created_at timestamptz not null,
    clicked_at timestamptz
);
create index tracked_link_mail on tracked_link (mail);
create index tracked_link_email on tracked_link (email);
