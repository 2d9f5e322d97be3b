-- Secrets of authenticator apps are sealed with a key that is not in the database; what is not yet, the next start seals.
alter table second_step add column sealed boolean not null default false;
