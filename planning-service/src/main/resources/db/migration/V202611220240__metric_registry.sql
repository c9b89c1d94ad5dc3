-- Every number in a report names its metric and version; a changed rule is a new row, never an edit.
create table metric (
    metric_id      text          not null,
    version        integer       not null,
    unit           text          not null,
    formula        text          not null,
    inclusion_rule text          not null,
    legal_basis    text          not null,
    parameter      numeric(9, 2),
    effective_from date          not null,
    primary key (metric_id, version)
);
revoke insert on metric from "${appRole}";

insert into metric (metric_id, version, unit, formula, inclusion_rule, legal_basis, parameter, effective_from) values
('HEADCOUNT_ELIGIBLE', 1, 'people', 'count(employee)',
 'Status AKTIF and employed on 31 December of the year, or on the day of the report while the year runs; who has since left (PENSIUN, BERHENTI) counts for the days before leaving. Unit: the definitive placement on that day.',
 'UU 20/2023; PP 11/2017 art. 203', null, date '2017-04-07'),
('REACHED_20_JP', 1, 'people', 'count(employee with sum(verified JP of the year) >= parameter); share = people / HEADCOUNT_ELIGIBLE, 4 decimals HALF_UP',
 'People of HEADCOUNT_ELIGIBLE; hours of every agency the person served in that year; VERIFIED entries only. Statutory floor for PNS; for PPPK a practice figure beside the ceiling of 24 JP per contract year.',
 'PP 11/2017 art. 203 (4); PP 49/2018; PerLAN 10/2018', 20, date '2017-04-07'),
('JP_CREDITED', 1, 'JP of 45 minutes', 'sum(creditedJp), reversals negative',
 'All ledger entries of the year of completion, in the agency and unit frozen on the entry; entries counts credits, reversals and adjustments alike.',
 'PP 11/2017 art. 203; PerLAN 10/2018', null, date '2017-04-07'),
('JP_VERIFIED', 1, 'JP of 45 minutes', 'sum(creditedJp where verification = VERIFIED), reversals negative',
 'As JP_CREDITED; only entries whose provider and programme were accredited, or that an officer confirmed.',
 'PP 11/2017 art. 203; PerLAN 10/2018', null, date '2017-04-07'),
('MEAN_GAP', 1, 'levels', 'sum(max(0, required - owned)) / count(people with a valid rating), 2 decimals HALF_UP',
 'People of HEADCOUNT_ELIGIBLE with a match valid on the day: the latest one, COMPLETE before INCOMPLETE, PEMETAAN before PENGISIAN_JABATAN. A competency without a valid rating is left out, never counted as 0. below = people with a gap over 0.',
 'PermenPANRB 38/2017; PerBKN 26/2019', null, date '2017-04-07'),
('NEEDS', 1, 'needs', 'count(need), split by basis and by strategic reference',
 'Needs of the year that were open. A strategic reference exists when a goal of the agency covers the year and names the competency.',
 'PP 11/2017 art. 205-208; PerLAN 10/2018', null, date '2017-04-07'),
('STANDARD_COVERAGE', 1, 'positions', 'positions with a standard in force / positions, 4 decimals HALF_UP',
 'Positions in effect on the day; a standard enacted and not revoked or superseded on that day.',
 'PermenPANRB 38/2017', null, date '2017-04-07'),
('SMALL_CELL', 1, 'people', 'a cell of 1 to parameter - 1 people is left out, and with it the next smallest of each total that would give it away',
 'Below agency level, for readers without reports:lineage.',
 'UU 27/2022', 5, date '2017-04-07');
