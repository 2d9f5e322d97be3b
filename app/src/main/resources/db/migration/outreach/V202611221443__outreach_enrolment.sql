create table enrolment (
    id               uuid primary key,
    revision         integer     not null,
    lead_id          uuid        not null,
    title            text        not null,
    email            text        not null check (email = lower(email)),
    language         text        not null,
    sequence_key     text        not null,
    sequence_version integer     not null,
    round            integer     not null check (round > 0),
    origin           text        not null,
    state            text        not null,
    next_step        integer     not null,
    next_mail_at     timestamptz,
    not_before       timestamptz,
    last_mail_at     timestamptz,
    reason           text,
    detail           text,
    answered_step    integer,
    enrolled_by      text        not null,
    created_at       timestamptz not null,
    ended_at         timestamptz,
    foreign key (sequence_key, sequence_version) references email_sequence_version (sequence_key, number)
);

-- One enrolment per person, sequence and round, whoever asks at the same moment.
create unique index enrolment_once on enrolment (email, sequence_key, round);
create index enrolment_lead on enrolment (lead_id);
create index enrolment_newest on enrolment (created_at desc, id);
create index enrolment_running on enrolment (sequence_key, sequence_version) where ended_at is null;

create table enrolment_mail (
    enrolment_id uuid        not null references enrolment,
    step         integer     not null,
    email        text        not null,
    mail_id      uuid        not null unique,
    posted_at    timestamptz not null,
    primary key (enrolment_id, step)
);
create index enrolment_mail_recent on enrolment_mail (email, posted_at);
