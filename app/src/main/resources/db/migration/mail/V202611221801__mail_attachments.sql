-- Files that go with a mail, so that every attempt sends the same bytes. Compressed files gain nothing from more of it.
create table mail_attachment (
    mail_id   uuid     not null references mail_message on delete cascade,
    position  smallint not null,
    name      text     not null,
    type      text     not null,
    content   bytea    not null,
    primary key (mail_id, position)
);
alter table mail_attachment alter column content set storage external;
