-- Incidents have a room and an address of their own; what was told before says the same and leads there.
update notification
   set message_key = 'incidents.notice.incident', route = 'incidents'
 where message_key = 'operations.notice.incident';
