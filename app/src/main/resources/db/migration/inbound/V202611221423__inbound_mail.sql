-- How far each mailbox has been read, by which node, and how that goes.
create table inbound_mailbox (
    name         text primary key,
    uid_validity bigint,
    high_water   bigint      not null default 0,
    since        timestamptz not null,
    holder       text,
    held_until   timestamptz,
    read_at      timestamptz,
    listening    boolean     not null default false,
    last_error   text,
    error_at     timestamptz
);

-- One row a mail, understood or put aside. Identity is mailbox, validity and uid; the fingerprint knows a mail again
-- when the server has numbered everything anew.
create table inbound_mail (
    id               uuid primary key,
    mailbox          text        not null references inbound_mailbox,
    uid_validity     bigint      not null,
    uid              bigint      not null,
    fingerprint      text        not null,
    kind             text        check (kind in ('REPLY', 'AUTO_REPLY', 'BOUNCE', 'COMPLAINT', 'OTHER')),
    ignored          text,
    quarantine       text,
    detail           text,
    retry            boolean     not null default false,
    message_id       text,
    answers          text[]      not null default '{}',
    sender           text        not null default '',
    sender_name      text        not null default '',
    recipients       text[]      not null default '{}',
    subject          text        not null default '',
    body             text        not null default '',
    cut              boolean     not null default false,
    undelivered      jsonb       not null default '[]',
    headers          text        not null default '',
    source           bytea,
    size             bigint      not null,
    answered_mail_id uuid,
    about_type       text,
    about_id         text,
    sent_at          timestamptz,
    received_at      timestamptz not null,
    stored_at        timestamptz not null,
    search_words     text        not null default '',
    unique (mailbox, uid_validity, uid),
    check ((kind is null) = (quarantine is not null))
);
create index inbound_mail_fingerprint on inbound_mail (mailbox, fingerprint);
create index inbound_mail_received_at on inbound_mail (received_at desc, id);
create index inbound_mail_about on inbound_mail (about_type, about_id, received_at desc);
create index inbound_mail_sender on inbound_mail (sender, received_at desc);
create index inbound_mail_message_id on inbound_mail (message_id);
create index inbound_mail_quarantine on inbound_mail (received_at desc, id) where quarantine is not null;
create index inbound_mail_retry on inbound_mail (mailbox) where retry;
create index inbound_mail_search on inbound_mail using gin (search_words gin_trgm_ops);

create table inbound_file (
    id       uuid primary key,
    mail_id  uuid    not null references inbound_mail on delete cascade,
    position integer not null,
    name     text    not null,
    type     text    not null,
    size     bigint  not null,
    content  bytea
);
create index inbound_file_mail on inbound_file (mail_id, position);
