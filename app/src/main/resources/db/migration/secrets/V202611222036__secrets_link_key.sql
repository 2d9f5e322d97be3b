-- The keys that sign links to pages without login, one for each kind of page, sealed under a key outside the database.
create table link_key (
    name   text  primary key,
    sealed bytea not null
);
insert into link_key (name, sealed) select 'quote_secret', sealed from quote_secret;
insert into link_key (name, sealed) select 'paylink_secret', sealed from paylink_secret;
drop table quote_secret;
drop table paylink_secret;
