-- Every text people ever agreed to, each kept as a version of its purpose and language.
create table consent_wording (
    id       bigint generated always as identity primary key,
    purpose  text        not null check (purpose in ('MARKETING', 'CLICK_TRACKING')),
    language text        not null,
    version  integer     not null,
    words    text        not null,
    hash     text        not null,
    ours     boolean     not null,
    since    timestamptz not null,
    unique (purpose, language, version),
    unique (purpose, language, hash)
);

-- Who agreed to what, or no longer does; a change of mind is a new row.
create table consent_proof (
    id           bigint generated always as identity primary key,
    email        text        not null,
    subject_type text,
    subject_id   text,
    purpose      text        not null check (purpose in ('MARKETING', 'CLICK_TRACKING')),
    answer       text        not null check (answer in ('PENDING', 'GIVEN', 'WITHDRAWN')),
    wording_id   bigint references consent_wording,
    language     text        not null,
    channel      text        not null check (channel in ('WEB_FORM', 'STAFF', 'IMPORT', 'EMAIL_LINK', 'API')),
    source       text,
    ip           text,
    user_agent   text,
    written_by   text,
    answers      bigint references consent_proof,
    at           timestamptz not null,
    written_at   timestamptz not null
);
create index consent_proof_person on consent_proof (email, purpose, id desc);
create index consent_proof_subject on consent_proof (subject_type, subject_id, id desc);

-- Append-only. The one exception is the erasure of a person: who it was, never what was said and when.
create function consent_proof_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_level = 'ROW' and current_setting('mdmc.forgetting', true) = old.email
        and (new.id, new.subject_type, new.subject_id, new.purpose, new.answer, new.wording_id, new.language,
             new.channel, new.written_by, new.answers, new.at, new.written_at)
            is not distinct from
            (old.id, old.subject_type, old.subject_id, old.purpose, old.answer, old.wording_id, old.language,
             old.channel, old.written_by, old.answers, old.at, old.written_at)
        and new.ip is null and new.user_agent is null and new.source is null then
        return new;
    end if;
    raise exception 'Proofs of consent are append-only';
end $$;
create trigger consent_proof_is_append_only before update or delete on consent_proof
    for each row execute function consent_proof_refuse_change();
create trigger consent_proof_is_never_emptied before truncate on consent_proof
    for each statement execute function consent_proof_refuse_change();
create trigger consent_wording_is_append_only before update or delete or truncate on consent_wording
    for each statement execute function consent_proof_refuse_change();

-- The privacy function: the proofs of one address lose the person and keep the rest; says how many there were.
create function consent_forget(address text, pseudonym text) returns integer language plpgsql as $$
declare
    forgotten integer;
begin
    perform set_config('mdmc.forgetting', address, true);
    update consent_proof
       set email = pseudonym, ip = null, user_agent = null, source = null
     where email = address;
    get diagnostics forgotten = row_count;
    perform set_config('mdmc.forgetting', '', true);
    return forgotten;
end $$;

insert into consent_wording (purpose, language, version, words, hash, ours, since)
select purpose, language, 1, words, encode(sha256(convert_to(words, 'UTF8')), 'hex'), true, now()
  from (values
    ('MARKETING', 'fr', 'J’accepte de recevoir par e-mail les conseils et les offres de MDMC Music Ads. Je peux me désinscrire à tout moment.'),
    ('MARKETING', 'en', 'I agree to receive advice and offers from MDMC Music Ads by e-mail. I can unsubscribe at any time.'),
    ('CLICK_TRACKING', 'fr', 'J’accepte que MDMC Music Ads sache sur quels liens de ses e-mails je clique. Je peux changer d’avis à tout moment.'),
    ('CLICK_TRACKING', 'en', 'I agree that MDMC Music Ads may know which links in its e-mails I click. I can change my mind at any time.')
  ) as first_words (purpose, language, words);

-- What the leads had answered so far, with nothing left behind.
insert into consent_wording (purpose, language, version, words, hash, ours, since)
select 'MARKETING', language, 1 + row_number() over (partition by language order by since),
       wording, encode(sha256(convert_to(wording, 'UTF8')), 'hex'), false, since
  from (select lead.language, wording, min(at) as since
          from lead_consent join lead on lead.id = lead_id
         where wording is not null
         group by lead.language, wording) as told
 where not exists (select from consent_wording known
                    where known.purpose = 'MARKETING' and known.language = told.language and known.words = wording);

insert into consent_proof (email, subject_type, subject_id, purpose, answer, wording_id, language, channel, source, at, written_at)
select lower(lead.email), 'lead', lead.id::text, 'MARKETING', case when given then 'GIVEN' else 'WITHDRAWN' end,
       wording.id, lead.language, case when told.source = 'manual' then 'STAFF' else 'WEB_FORM' end, told.source, told.at, told.at
  from lead_consent told
  join lead on lead.id = told.lead_id
  left join consent_wording wording
    on wording.purpose = 'MARKETING' and wording.language = lead.language and wording.words = told.wording
 order by told.id;

drop table lead_consent;

-- The way out in every marketing mail: the secret of each link as a hash, good for as long as somebody may find the mail.
create table consent_withdrawal_link (
    hash         text primary key,
    email        text        not null,
    subject_type text,
    subject_id   text,
    created_at   timestamptz not null
);
create index consent_withdrawal_link_email on consent_withdrawal_link (email);
