-- One care sees to one cause at one step of one process, however many cases are stuck there.
create table incident_care (
    id           uuid        primary key,
    process_key  text        not null,
    activity_id  text        not null,
    definition_id text       not null,
    cause        text        not null,
    -- The message without names, numbers and addresses: what makes two failures the same.
    signature    text        not null,
    owner_role   text        not null,
    state        text        not null check (state in ('OPEN', 'RETRYING', 'ACCEPTED', 'SOLVED')),
    opened_at    timestamptz not null,
    retried_at   timestamptz,
    escalated_at timestamptz,
    solved_at    timestamptz,
    escalations  integer     not null default 0,
    -- How many cases ever got stuck here.
    cases        integer     not null default 0,
    batch_id     text
);
create unique index incident_care_at_work
    on incident_care (process_key, activity_id, cause, signature) where state in ('OPEN', 'RETRYING');
create index incident_care_solved on incident_care (solved_at) where state = 'SOLVED';

-- What is stuck: the job (or whatever failed), under the incident it raised last.
create table incident_member (
    what        text        primary key,
    care_id     uuid        not null references incident_care on delete cascade,
    incident_id text        not null,
    instance_id text        not null
);
create unique index incident_member_incident on incident_member (incident_id);
create index incident_member_care on incident_member (care_id);

create table incident_note (
    id        bigint generated always as identity primary key,
    care_id   uuid        not null references incident_care on delete cascade,
    at        timestamptz not null,
    author_id text        not null,
    words     text        not null check (length(words) between 1 and 2000)
);
create index incident_note_care on incident_note (care_id, at);

-- Who gets the incidents of a process, where somebody said so.
create table incident_owner (
    process_key text primary key,
    role        text not null
);
