-- Two leads that look like one person; a pair is proposed once and never again.
create table duplicate_proposal (
    id         uuid primary key,
    older_id   uuid        not null references lead,
    newer_id   uuid        not null references lead,
    found_for  uuid        not null references lead,
    reasons    text[]      not null,
    choices    jsonb       not null default '{}',
    state      text        not null default 'OPEN',
    details    text,
    created_at timestamptz not null,
    decided_at timestamptz,
    check (older_id <> newer_id)
);
create unique index duplicate_proposal_pair on duplicate_proposal (least(older_id, newer_id), greatest(older_id, newer_id));
create index duplicate_proposal_open on duplicate_proposal (older_id, newer_id) where state = 'OPEN';
create index duplicate_proposal_newer on duplicate_proposal (newer_id) where state = 'OPEN';
