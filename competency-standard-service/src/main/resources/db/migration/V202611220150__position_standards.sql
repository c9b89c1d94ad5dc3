-- SKJ: drafts may be incomplete, enacted content never changes, and the database itself refuses two in force at once.

create table position_standard (
    id                 uuid primary key,
    position_id        uuid        not null references position,
    agency_code        text        not null references agency,
    status             text        not null
        check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'ENACTED', 'SUPERSEDED', 'REVOKED')),
    content            jsonb       not null,
    makers             text[]      not null,
    return_comment     text,
    approved_by        text,
    letter_number      text,
    letter_date        date,
    enacted_by         text,
    decree_number      text,
    decree_date        date,
    decree_title       text,
    effective_from     date,
    effective_to       date,
    supersedes         uuid references position_standard,
    digest             text,
    revocation_number  text,
    revocation_date    date,
    revocation_title   text,
    version            bigint      not null check (version > 0),
    drafted_at         timestamptz not null,
    changed_at         timestamptz not null,
    check (status in ('DRAFT', 'SUBMITTED', 'APPROVED')
        or (decree_number is not null and decree_date is not null and decree_title is not null
            and effective_from is not null and digest is not null and enacted_by is not null)),
    check (effective_to is null or effective_to >= effective_from)
);
create index position_standard_by_agency on position_standard (agency_code, status, id);
create index position_standard_by_position on position_standard (position_id);
alter table position_standard enable row level security;
create policy position_standard_scope on position_standard using (agency_in_scope(agency_code));
grant update on position_standard to ${appRole};

create function keep_enacted_standard() returns trigger language plpgsql as
$$
begin
    if old.status in ('ENACTED', 'SUPERSEDED', 'REVOKED')
        and (new.content, new.position_id, new.agency_code, new.digest, new.decree_number, new.decree_date,
             new.decree_title, new.effective_from)
            is distinct from
            (old.content, old.position_id, old.agency_code, old.digest, old.decree_number, old.decree_date,
             old.decree_title, old.effective_from) then
        raise exception 'an enacted standard never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger keep_enacted before update on position_standard
    for each row execute function keep_enacted_standard();

-- When a standard is in force, and since when we know: the answer to asOf and knownAt.
create table standard_in_force (
    id          uuid primary key default uuidv7(),
    position_id uuid      not null references position,
    agency_code text      not null,
    standard_id uuid      not null references position_standard,
    effective   daterange not null check (not isempty(effective)),
    recorded    tstzrange not null,
    constraint standard_in_force_one_per_moment
        exclude using gist (position_id with =, effective with &&, recorded with &&)
);
create index standard_in_force_by_standard on standard_in_force (standard_id) where upper_inf(recorded);
alter table standard_in_force enable row level security;
create policy standard_in_force_scope on standard_in_force using (agency_in_scope(agency_code));
grant update (recorded) on standard_in_force to ${appRole};
