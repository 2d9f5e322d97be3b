-- The key that signs the addresses of pay pages, sealed under a key that is not in the database.
create table paylink_secret (
    single boolean primary key default true check (single),
    sealed bytea   not null
);
