-- The campaign an order was for, once it is planned.
alter table client_order add column campaign_id uuid;
