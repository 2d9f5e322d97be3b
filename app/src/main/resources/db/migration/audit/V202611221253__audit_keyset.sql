-- The trail is read newest first, page by page, narrowed by one thing at a time: each has an index in that order.
create index audit_entry_at_id on audit_entry (at, id);
drop index audit_entry_at;
create index audit_entry_actor_at on audit_entry (actor, at, id);
drop index audit_entry_actor;
create index audit_entry_action_at on audit_entry (action, at, id);
