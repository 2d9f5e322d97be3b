-- The list of payments begins with those that wait for somebody, the newest first.
create index payment_waiting_first on payment ((allocated_amount < net_amount) desc, day desc, id);
