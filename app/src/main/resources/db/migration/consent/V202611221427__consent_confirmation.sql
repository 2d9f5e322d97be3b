-- The questions we mailed («is it really you?»), each with its secret as a hash; part of the proof of a second yes.
create table consent_confirmation (
    hash       text primary key,
    proof_id   bigint      not null references consent_proof,
    email      text        not null,
    purpose    text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index consent_confirmation_person on consent_confirmation (email, purpose, created_at desc);
create index consent_confirmation_proof on consent_confirmation (proof_id);
