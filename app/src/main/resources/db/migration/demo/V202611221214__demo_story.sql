-- How far each made-up lead of the demo agency is; empty wherever there is no demo.
create table demo_story (
    email     text primary key,
    lead_id   uuid,
    acts_done integer not null default 0,
    finished  boolean not null default false
);
