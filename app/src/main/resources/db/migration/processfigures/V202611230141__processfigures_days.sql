-- What happened in each version of each process on each day, counted once the day is over. Durations are kept as a
-- histogram (a quarter of a doubling a bucket), so that medians of any period and several versions can be told from it.
create table process_day (
    day           date     not null,
    definition_id text     not null,
    -- A activity left, F flow taken, I incident, S started, P completed, X ended otherwise, T task done, L done too late
    kind          char(1)  not null check (kind in ('A', 'F', 'I', 'S', 'P', 'X', 'T', 'L')),
    what          text     not null,
    bucket        smallint not null,
    number        integer  not null,
    millis        bigint   not null,
    primary key (definition_id, day, kind, what, bucket)
);

create table process_day_done (
    day date primary key
);

-- Flows in the order they were taken: few pages hold a day of them.
create index flow_taken_at on flow_taken using brin (at);
