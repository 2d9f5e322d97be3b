-- One index an order of the list, so that a page stays quick however many quotes there are.
create index quote_title on quote (left(title, 60), id);
create index quote_worth on quote ((once_amount + monthly_amount), id);
create index quote_until on quote (valid_until nulls last, id);
create index quote_sent on quote (sent_at);
