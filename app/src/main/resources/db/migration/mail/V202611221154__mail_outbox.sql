-- Every mail is a row first. What carries a secret link loses its text once it has left.
create table mail_message (
    id              uuid primary key,
    status          text        not null check (status in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'KEPT')),
    recipient       text        not null,
    template        text        not null,
    language        text        not null,
    subject         text        not null,
    body_text       text,
    body_html       text,
    confidential    boolean     not null,
    headers         jsonb       not null default '{}',
    about_type      text,
    about_id        text,
    correlation_id  text        not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    last_error      text
);
create index mail_message_due on mail_message (next_attempt_at) where status in ('QUEUED', 'SENDING');
create index mail_message_created_at on mail_message (created_at desc, id);
create index mail_message_about on mail_message (about_type, about_id, created_at desc);
