-- Rate of the European Central Bank's main refinancing operations on 1 January and 1 July, plus ten points (C. com. L441-10).
create table interest_rate (
    from_day date          primary key,
    percent  numeric(6, 3) not null check (percent > 0)
);
insert into interest_rate values
    ('2024-01-01', 14.500), ('2024-07-01', 14.250), ('2025-01-01', 13.150), ('2025-07-01', 12.150), ('2026-01-01', 12.150);
