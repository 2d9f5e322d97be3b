-- Clients for whom something was booked since their account was lettered: done once at the end, not after every piece.
alter table ledger_client add column stale boolean not null default false;
create index ledger_client_stale on ledger_client (client_id) where stale;
