-- An invoice's way through the approved platform, step by step; states in the words of the French reform (XP Z12-012).
create table einvoice_event (
    id          bigint generated always as identity primary key,
    invoice_id  uuid        not null references invoice,
    state       text        not null check (state in ('HANDED_OVER', 'DEPOSITED', 'ISSUED', 'RECEIVED', 'MADE_AVAILABLE',
        'TAKEN_IN_CHARGE', 'APPROVED', 'PARTLY_APPROVED', 'DISPUTED', 'SUSPENDED', 'COMPLETED', 'REFUSED', 'PAYMENT_SENT',
        'COLLECTED', 'REJECTED', 'UNROUTABLE', 'INADMISSIBLE')),
    -- When it happened, as whoever said so has it.
    at          timestamptz not null,
    reason_code text,
    reason      text,
    -- The message that said so and its place in it; null for what we did ourselves.
    source      text unique,
    noted_at    timestamptz not null
);
create index einvoice_event_invoice on einvoice_event (invoice_id, id);

create function einvoice_event_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The way of an invoice is append-only';
end $$;
create trigger einvoice_event_is_append_only before update or delete or truncate on einvoice_event
    for each statement execute function einvoice_event_refuse_change();
