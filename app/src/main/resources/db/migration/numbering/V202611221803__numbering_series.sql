-- One row per series, locked by whoever draws a number until the transaction ends: the last number, its day and its seal.
create table number_series (
    series    text primary key,
    year      integer not null,
    last      integer not null check (last >= 0),
    last_day  date    not null,
    last_hash text    not null
);

-- A series only moves on: the next number of its year, or the first of a later year, never on an earlier day.
create function number_series_refuse_return() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.series = old.series and new.last_day >= old.last_day
        and ((new.year = old.year and new.last = old.last + 1) or (new.year > old.year and new.last = 1)) then
        return new;
    end if;
    raise exception 'A series of numbers only moves on';
end $$;
create trigger number_series_moves_on before update or delete on number_series
    for each row execute function number_series_refuse_return();
create trigger number_series_is_never_emptied before truncate on number_series
    for each statement execute function number_series_refuse_return();
