-- What a fairness report calls a small cell and a conspicuous ratio: dated, because neither comes from an Indonesian regulation. Who belongs to a
-- cohort is never stored.

create table fairness_rule (
    version integer primary key check (version > 0),
    effective_from date not null,
    effective_to date,
    smallest_cell integer not null check (smallest_cell >= 2),
    conspicuous_ratio numeric(3, 2) not null check (conspicuous_ratio > 0 and conspicuous_ratio <= 1),
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U')),
    check (effective_to is null or effective_to > effective_from),
    constraint fairness_rule_one_in_force exclude using gist (daterange(effective_from, effective_to) with &&)
);
comment on column fairness_rule.smallest_cell is 'People from which on a cell is shown.';
comment on column fairness_rule.conspicuous_ratio is 'A rate below this share of the highest one is pointed out.';
revoke insert on fairness_rule from "${appRole}";
create trigger fairness_rule_append_only before update or delete or truncate on fairness_rule
    for each statement execute function refuse_change();

insert into fairness_rule (version, effective_from, smallest_cell, conspicuous_ratio, citation, certainty) values
    (1, '2020-01-01', 5, 0.80, 'Four-fifths rule of thumb (29 CFR 1607.4 D); belum ada padanannya dalam peraturan Indonesia', 'U');
