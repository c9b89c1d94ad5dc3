-- Where no rule was found the nation decides: each switch is a dated row with its citation, proposed by one and adopted by another.
create table entitlement_switch (
    switch_id      uuid primary key,
    name           text        not null check (name in ('PRORATION', 'CARRY_OVER', 'CROSS_YEAR')),
    value          text        not null,
    effective_from date        not null,
    max_jp         numeric(7, 2) check (max_jp > 0), -- carried into one year at most
    years          integer check (years between 1 and 5), -- for which a surplus may be carried
    legal_basis    text        not null,
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    -- A period that has begun keeps its rules.
    check (extract(month from effective_from) = 1 and extract(day from effective_from) = 1),
    check ((name, value) in (('PRORATION', 'NONE'), ('PRORATION', 'BY_DAYS'), ('CARRY_OVER', 'NONE'),
                             ('CARRY_OVER', 'SURPLUS'), ('CROSS_YEAR', 'COMPLETION_DATE'),
                             ('CROSS_YEAR', 'SPLIT_BY_DAYS'))),
    check ((value = 'SURPLUS') = (max_jp is not null and years is not null)),
    check (value = 'SURPLUS' or (max_jp is null and years is null))
);

create table entitlement_switch_decision (
    switch_id  uuid primary key references entitlement_switch,
    adopted    boolean     not null,
    reason     text,
    decided_by text        not null,
    decided_at timestamptz not null
);

create trigger entitlement_switch_append_only
    before update or delete or truncate on entitlement_switch
    for each statement execute function refuse_change();
create trigger entitlement_switch_decision_append_only
    before update or delete or truncate on entitlement_switch_decision
    for each statement execute function refuse_change();

insert into entitlement_switch
    (switch_id, name, value, effective_from, legal_basis, proposed_by, proposed_at)
values
    ('00000000-0000-7000-8000-000000000001', 'PRORATION', 'NONE', '2010-01-01',
     'No rule found in PP 11/2017 pasal 203, PP 49/2018 or Peraturan LAN 10/2018: the whole figure in every year',
     'migration', '2010-01-01 00:00:00Z'),
    ('00000000-0000-7000-8000-000000000002', 'CARRY_OVER', 'NONE', '2010-01-01',
     'No rule found in PP 11/2017 pasal 203, PP 49/2018 or Peraturan LAN 10/2018: a surplus ends with its year',
     'migration', '2010-01-01 00:00:00Z'),
    ('00000000-0000-7000-8000-000000000003', 'CROSS_YEAR', 'COMPLETION_DATE', '2010-01-01',
     'No rule found in PP 11/2017 pasal 203, PP 49/2018 or Peraturan LAN 10/2018: hours belong to the year of the completion date',
     'migration', '2010-01-01 00:00:00Z');

insert into entitlement_switch_decision (switch_id, adopted, decided_by, decided_at)
select switch_id, true, 'migration', proposed_at from entitlement_switch;
