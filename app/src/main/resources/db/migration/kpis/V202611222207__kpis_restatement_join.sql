-- A plan made for one changed row would pair ten thousand with ten thousand, one by one.
alter function kpi_day_keep_previous() set enable_nestloop = off;
