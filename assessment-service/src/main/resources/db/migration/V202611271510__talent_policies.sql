-- How a person stands in the 9-box and who belongs to the pool of successors: dated rules with their citation, versioned, each proposed by one and
-- enacted by another. What a version says never changes: only its state and its end are updatable.

create table talent_policy (
    version integer primary key check (version > 0),
    status text not null check (status in ('PROPOSED', 'ENACTED')),
    effective_from date not null,
    effective_to date,
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U')),
    rules jsonb not null,
    proposed_at timestamptz not null,
    proposed_by text not null,
    enacted_at timestamptz,
    enacted_by text,
    check (effective_to is null or effective_to > effective_from),
    check ((status = 'ENACTED') = (enacted_by is not null)),
    check ((enacted_by is null) = (enacted_at is null)),
    -- Maker is not checker.
    check (enacted_by <> proposed_by),
    constraint talent_policy_one_in_force exclude using gist
        (daterange(effective_from, effective_to) with &&) where (status = 'ENACTED')
);
comment on column talent_policy.effective_to is 'First day no longer in force.';
comment on column talent_policy.rules is 'Cut-offs, grid, meaning of the predicates, pool and order of successors; see the schema TalentRules.';
grant update (status, effective_to, enacted_at, enacted_by) on talent_policy to "${appRole}";

create trigger talent_policy_append_only before delete or truncate on talent_policy
    for each statement execute function refuse_change();

-- The grid is sure; the cut-offs 80 and 60, the pool and the meaning of the predicates are likely.
insert into talent_policy (version, status, effective_from, citation, certainty, rules, proposed_at, proposed_by, enacted_at, enacted_by)
values (1, 'ENACTED', '2020-01-13', 'PermenPANRB 3/2020 tentang Manajemen Talenta ASN', 'L', '{
  "performanceAbove": 80, "performanceExpected": 60, "potentialHigh": 80, "potentialMiddle": 60,
  "performanceBasis": "SCORE_FIRST", "performanceYears": 2,
  "boxes": [
    {"performance": "ATAS", "potential": "TINGGI", "box": 9},
    {"performance": "ATAS", "potential": "MENENGAH", "box": 7},
    {"performance": "ATAS", "potential": "RENDAH", "box": 4},
    {"performance": "SESUAI", "potential": "TINGGI", "box": 8},
    {"performance": "SESUAI", "potential": "MENENGAH", "box": 5},
    {"performance": "SESUAI", "potential": "RENDAH", "box": 2},
    {"performance": "BAWAH", "potential": "TINGGI", "box": 6},
    {"performance": "BAWAH", "potential": "MENENGAH", "box": 3},
    {"performance": "BAWAH", "potential": "RENDAH", "box": 1}],
  "predicates": [
    {"predicate": "SANGAT_BAIK", "performance": "ATAS"},
    {"predicate": "BAIK", "performance": "SESUAI"},
    {"predicate": "CUKUP", "performance": "BAWAH"},
    {"predicate": "BUTUH_PERBAIKAN", "performance": "BAWAH"},
    {"predicate": "KURANG", "performance": "BAWAH"},
    {"predicate": "SANGAT_KURANG", "performance": "BAWAH"}],
  "pool": [7, 8, 9], "successionOrder": "JPM_THEN_BOX"}', now(), 'system', now(), 'regulation');
