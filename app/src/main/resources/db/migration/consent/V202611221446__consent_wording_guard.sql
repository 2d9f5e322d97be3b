-- Wordings know no exception: what somebody agreed to is never written again.
create function consent_wording_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Wordings of consent are append-only';
end $$;
drop trigger consent_wording_is_append_only on consent_wording;
create trigger consent_wording_is_append_only before update or delete or truncate on consent_wording
    for each statement execute function consent_wording_refuse_change();
