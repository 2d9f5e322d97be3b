create table notification (
    id          uuid        primary key,
    account_id  uuid        not null,
    message_key text        not null,
    arguments   text[]      not null,
    route       text        not null,
    told_at     timestamptz not null,
    read_at     timestamptz
);
create index notification_of_account on notification (account_id, told_at desc);
create index notification_unread on notification (account_id) where read_at is null;
create index notification_told_at on notification (told_at);
