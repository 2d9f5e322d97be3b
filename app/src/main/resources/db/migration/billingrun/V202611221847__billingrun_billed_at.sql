-- How far the run of a day has come is counted while it goes on.
create index subscription_invoice_billed on subscription_invoice (billed_at);
