create table audit_entry (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    actor          text        not null,
    action         text        not null,
    subject_type   text        not null,
    subject_id     text        not null,
    before_values  jsonb       not null,
    after_values   jsonb       not null,
    correlation_id text        not null
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, id desc);
create index audit_entry_at on audit_entry (at);
create index audit_entry_correlation on audit_entry (correlation_id);
create index audit_entry_actor on audit_entry (actor, id desc);

-- Append-only: what was written stays as it was written.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only';
end $$;
create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
    for each statement execute function refuse_change();
