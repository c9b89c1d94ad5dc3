-- A person may lawfully ask to be forgotten; the identity goes, what was counted stays counted (UU 27/2022 art. 8, 16).

alter table employee add column erased_at timestamptz;

create table employee_erasure (
    employee_id   uuid primary key references employee,
    agency_code   text        not null references agency,
    decree_number text        not null,
    decree_date   date        not null,
    decree_title  text        not null,
    requested_by  text        not null,
    requested_at  timestamptz not null,
    confirmed_by  text,
    confirmed_at  timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by <> requested_by)
);
alter table employee_erasure enable row level security;
create policy employee_erasure_scope on employee_erasure using (agency_in_scope(agency_code));
grant update (confirmed_by, confirmed_at), delete on employee_erasure to ${appRole};

-- A portal's key of an erased person, as a keyed digest: the next blind synchronisation must not bring the person back.
create table erased_reference (
    agency_code text not null,
    ref_digest  text not null,
    primary key (agency_code, ref_digest)
);
alter table erased_reference enable row level security;
create policy erased_reference_scope on erased_reference using (agency_in_scope(agency_code));

-- The application cannot rewrite what is recorded. This is the one exception, and it works only after a second person has
-- confirmed; it reaches the past in other agencies too.
create function erase_identity(person uuid) returns void
    language plpgsql security definer set search_path from current as
$$
begin
    if not exists (select from employee_erasure e
                   where e.employee_id = person and e.confirmed_by is not null and agency_in_scope(e.agency_code)) then
        raise exception 'the erasure is not confirmed' using errcode = 'insufficient_privilege';
    end if;
    update employee_state set nip = null, name = null, external_ref = 'erased-' || person where employee_id = person;
    update employee set nip = null, name = null, external_ref = 'erased-' || person,
                        erased_at = (select e.confirmed_at from employee_erasure e where e.employee_id = person)
    where id = person;
    delete from employee_identity where employee_id = person;
end
$$;
revoke execute on function erase_identity(uuid) from public;
grant execute on function erase_identity(uuid) to ${appRole};
