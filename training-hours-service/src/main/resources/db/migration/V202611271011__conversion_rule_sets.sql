-- Rules come as sets with their legal basis, drafted by one and enacted by another, and only ever for days to come.
create table conversion_rule_set (
    rule_set       text primary key check (rule_set ~ '^[A-Z0-9][A-Z0-9.-]{0,39}$'),
    title          text   not null,
    status         text   not null check (status in ('DRAFT', 'SUBMITTED', 'ENACTED', 'WITHDRAWN')),
    basis_number   text   not null,
    basis_date     date, -- null: not handed down with the set that the service began with
    basis_title    text   not null,
    effective_from date   not null,
    ended_forms    text[] not null,
    makers         text[] not null,
    comment        text, -- of the checker who sent it back
    enacted_by     text,
    enacted_at     timestamptz,
    version        bigint not null,
    check ((enacted_by is null) = (enacted_at is null)),
    check (enacted_at is null or status = 'ENACTED'),
    check (not enacted_by = any (makers))
);
grant update on conversion_rule_set to "${appRole}";

insert into conversion_rule_set
    (rule_set, title, status, basis_number, basis_title, effective_from, ended_forms, makers, version)
values
    ('PERLAN-10-2018', 'Konversi jam pelajaran', 'ENACTED', 'Peraturan LAN 10/2018',
     'Lampiran (konversi jam pelajaran)', '2018-01-01', '{}', '{}', 1);

alter table conversion_rule add foreign key (rule_set) references conversion_rule_set;
create index conversion_rule_of_set on conversion_rule (rule_set, form_code);

-- Rules of sets that are not enacted; enacting moves them.
create table conversion_rule_draft (
    rule_set                text          not null references conversion_rule_set,
    form_code               text          not null,
    name                    text          not null,
    jalur                   text          not null check (jalur in ('PENDIDIKAN', 'KLASIKAL', 'NONKLASIKAL')),
    pillar                  integer       not null check (pillar in (70, 20, 10)),
    rule                    text          not null
        check (rule in ('AS_PROGRAM', 'AS_PROGRAM_DAILY_CAP', 'FIXED_PER_UNIT')),
    unit                    text          not null check (unit in ('JP', 'DAY', 'SESSION', 'ACTIVITY', 'SEMESTER')),
    national_rate           numeric(7, 2) not null,
    international_rate      numeric(7, 2),
    international_surcharge integer,
    cap_period              text check (cap_period in ('DAY', 'MONTH')),
    national_cap            numeric(7, 2),
    international_cap       numeric(7, 2),
    siasn_jenis_diklat_id   integer,
    bps_code                text,
    certainty               text          not null check (certainty in ('sure', 'likely', 'unsure')),
    note                    text,
    primary key (rule_set, form_code)
);
grant delete on conversion_rule_draft to "${appRole}";

-- What the program would not do, the database refuses: a rule change never touches the past.
grant update (effective_to) on conversion_rule to "${appRole}";

create function refuse_rule_of_the_past() returns trigger
    language plpgsql as
$$
declare
    begun date := (now() at time zone 'Asia/Jayapura')::date; -- where the Indonesian day begins first
begin
    if tg_op = 'INSERT' then
        if new.effective_from <= begun then
            raise exception 'A conversion rule begins on a day to come' using errcode = 'insufficient_privilege';
        end if;
    elsif old.effective_to is not null or new.effective_to <= begun
        or to_jsonb(new) - 'effective_to' <> to_jsonb(old) - 'effective_to' then
        raise exception 'A conversion rule only ever ends, once, on a day to come'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger conversion_rule_of_the_future
    before insert or update on conversion_rule
    for each row execute function refuse_rule_of_the_past();
create trigger conversion_rule_stays
    before delete or truncate on conversion_rule
    for each statement execute function refuse_change();

create function refuse_settled_rule_set() returns trigger
    language plpgsql as
$$
begin
    raise exception 'A rule set that is enacted or withdrawn stays as it is' using errcode = 'insufficient_privilege';
end
$$;
create trigger conversion_rule_set_settled
    before update on conversion_rule_set
    for each row when (old.status in ('ENACTED', 'WITHDRAWN')) execute function refuse_settled_rule_set();
create trigger conversion_rule_set_stays
    before delete or truncate on conversion_rule_set
    for each statement execute function refuse_change();
