-- The budget and the day of the figures that set an alert off, however often it is looked at afterwards.
alter table budget_alert add column first_budget numeric(14, 2);
alter table budget_alert add column first_as_of date;
update budget_alert set first_budget = budget, first_as_of = as_of;
alter table budget_alert alter column first_as_of set not null;
