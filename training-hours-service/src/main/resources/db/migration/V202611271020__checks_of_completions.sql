-- Whether a check lets a completion pass with a flag, or holds it, is a dated decision with its citation. The date is the
-- completion date: a check that begins today judges no completion of yesterday, whenever it is reported.
create table check_rule (
    check_code          text not null check (check_code ~ '^[A-Z][A-Z_]{2,39}$'),
    effective_from      date not null,
    effective_to        date, -- exclusive
    decision            text not null check (decision in ('OFF', 'FLAG', 'HOLD')),
    below_trust         text check (below_trust in ('FLAG', 'HOLD')), -- instead, for providers below the trust threshold
    limit_value         numeric(9, 2),                                -- what it means stands with the check
    rule_set            text not null,
    legal_basis         text not null,
    primary key (check_code, effective_from),
    check (effective_to > effective_from),
    exclude using gist (check_code with =, daterange(effective_from, effective_to) with &&)
);

-- From 2010: what has always been held or flagged, and what needs a field that nobody sent before.
-- From 2026: checks across entries, announced to providers before they began; earlier hours stay as they were believed.
insert into check_rule (check_code, effective_from, decision, below_trust, limit_value, rule_set, legal_basis)
values
    ('DUPLICATE_CERTIFICATE', '2010-01-01', 'HOLD', null, null, 'CHECKS-2010',
     'House rule: one certificate proves one completion'),
    ('DUPLICATE_EVIDENCE', '2010-01-01', 'HOLD', null, null, 'CHECKS-2010',
     'House rule: one piece of evidence proves one completion of a person'),
    ('DUPLICATE_ACTIVITY', '2010-01-01', 'HOLD', null, null, 'CHECKS-2010',
     'House rule: one activity reported by two providers is credited once'),
    ('SIMILAR_ACTIVITY', '2010-01-01', 'FLAG', 'HOLD', 65, 'CHECKS-2010',
     'House rule: a score of 65 of 100 deserves a second look'),
    ('EVIDENCE_OF_ANOTHER', '2010-01-01', 'FLAG', 'HOLD', null, 'CHECKS-2010',
     'House rule: an attendance list serves many, so evidence of two people is flagged and both are told'),
    ('CERTIFICATE_OF_ANOTHER', '2010-01-01', 'FLAG', 'HOLD', null, 'CHECKS-2010',
     'House rule: a certificate names one person; decrees that name many are common, so it is flagged and both are told'),
    ('UNUSUALLY_MANY_HOURS', '2010-01-01', 'FLAG', 'HOLD', null, 'CHECKS-2010',
     'House rule: soft bound of the plausibility rule in force'),
    ('MORE_THAN_PROGRAMME', '2010-01-01', 'FLAG', 'HOLD', null, 'CHECKS-2010',
     'House rule: a programme holds the hours it is registered with'),
    ('ENGAGED_TOO_BRIEFLY', '2010-01-01', 'FLAG', 'HOLD', 50, 'CHECKS-2010',
     'House rule: 1 JP is 45 minutes (Peraturan LAN 10/2018); half of them is little'),
    ('BARELY_ENGAGED', '2010-01-01', 'HOLD', null, 10, 'CHECKS-2010',
     'House rule: 1 JP is 45 minutes (Peraturan LAN 10/2018); nobody completes a programme in a tenth of its length'),
    ('MANY_HOURS_A_DAY', '2026-01-01', 'FLAG', 'HOLD', 10, 'CHECKS-2026',
     'House rule: the soft bound of 10 JP a day, across the entries of a person'),
    ('TWO_PLACES_AT_ONCE', '2026-01-01', 'FLAG', 'HOLD', null, 'CHECKS-2026',
     'House rule: nobody attends two providers on site on one day without being asked'),
    ('PROVIDER_NOT_ACCREDITED', '2026-01-01', 'FLAG', 'HOLD', null, 'CHECKS-2026',
     'Peraturan LAN 10/2018: accredited institutions; the hours are unverified and flagged'),
    ('PROGRAMME_NOT_ACCREDITED', '2026-01-01', 'FLAG', 'HOLD', null, 'CHECKS-2026',
     'Peraturan LAN 10/2018: accredited programmes; the hours are unverified and flagged'),
    ('MANY_POSTS_FOR_PERSON', '2026-01-01', 'FLAG', 'HOLD', 50, 'CHECKS-2026',
     'House rule: more than 50 completions of one person by one provider within 24 hours'),
    ('PROVIDER_BURST', '2026-01-01', 'FLAG', 'HOLD', 3, 'CHECKS-2026',
     'House rule: three times the busiest minute of the provider''s own history');

-- Minutes that the person was engaged, as a learning system measured them.
alter table completion add column engaged_minutes integer check (engaged_minutes >= 0);

-- The same proof on anybody: found by the proof.
create index completion_evidence on completion (evidence_digest) where evidence_digest is not null;
create index completion_certificate on completion (certificate_key) where certificate_key is not null;
