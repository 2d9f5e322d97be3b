-- Each mail leaves in a process of its own. What the old worker had not finished gets one at the next start.
alter table mail_message
    drop constraint mail_message_status_check,
    add constraint mail_message_status_check check (status in
        ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'BOUNCED', 'SUPPRESSED', 'KEPT', 'UNCERTAIN')),
    add column purpose     text        not null default 'SERVICE' check (purpose in ('SERVICE', 'MARKETING')),
    add column reference   text unique,
    -- Whether a process carries it.
    add column in_process  boolean     not null default false,
    -- Failed attempts since the last one that went well; the pause before the next one grows with them.
    add column failures    integer     not null default 0,
    -- How often the server asked for patience.
    add column postponed   integer     not null default 0,
    -- The hour in which it has a place, where the rate is limited.
    add column place       timestamptz,
    alter column template drop not null,
    alter column language drop not null,
    alter column next_attempt_at drop not null;

drop index mail_message_due;
create index mail_message_orphan on mail_message (created_at) where status in ('QUEUED', 'SENDING') and not in_process;
create index mail_message_state on mail_message (status, created_at desc, id);
create extension if not exists pg_trgm;
create index mail_message_search on mail_message using gin ((recipient || ' ' || subject) gin_trgm_ops);

-- Addresses that get no more mail, and why. Lifted rows stay, so that the past can be told.
create table mail_suppression (
    id          uuid        primary key,
    email       text        not null,
    why         text        not null check (why in ('UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED', 'BY_HAND')),
    about_type  text,
    about_id    text,
    note        text,
    added_at    timestamptz not null,
    lifted_at   timestamptz
);
create unique index mail_suppression_standing on mail_suppression (email, why) where lifted_at is null;
create index mail_suppression_added on mail_suppression (added_at desc, id);

-- Places handed out by clock hour, on all nodes together.
create table mail_hour (
    hour   timestamptz primary key,
    taken  integer     not null
);

-- The secret with which addresses for answers are signed.
create table mail_secret (
    name   text  primary key,
    value  bytea not null
);
