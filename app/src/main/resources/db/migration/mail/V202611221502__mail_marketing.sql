-- How many marketing mails somebody got lately is asked before each one.
create index mail_message_marketing on mail_message (lower(recipient), created_at) where purpose = 'MARKETING';
