-- One proof on two people: the agencies of both are told, and neither sees the other's person.
create table duplicate_alert (
    alert_id     uuid primary key,
    kind         text        not null check (kind in ('EVIDENCE', 'CERTIFICATE')),
    proof_digest text        not null, -- SHA-256: a certificate's number and issuer are not told on
    opened_at    timestamptz not null,
    unique (kind, proof_digest)
);

create table duplicate_alert_member (
    alert_id      uuid        not null references duplicate_alert,
    completion_id uuid        not null references completion,
    employee_id   uuid        not null,
    agency_code   text        not null,
    added_at      timestamptz not null,
    primary key (alert_id, completion_id)
);
create index duplicate_alert_member_agency on duplicate_alert_member (agency_code, alert_id);
create index duplicate_alert_member_completion on duplicate_alert_member (completion_id);

-- Read only; rows come from the function below, which alone sees both sides.
alter table duplicate_alert_member enable row level security;
create policy duplicate_alert_member_read on duplicate_alert_member for select using (agency_in_scope(agency_code));
alter table duplicate_alert enable row level security;
create policy duplicate_alert_read on duplicate_alert for select using (
    exists (select from duplicate_alert_member m where m.alert_id = duplicate_alert.alert_id));

-- Looks the proofs of these completions up itself: a caller can raise no alert that is not one.
create function raise_duplicate_alerts(reported uuid[]) returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp as
$$
declare
    pair   record;
    alert  uuid;
    raised integer := 0;
begin
    for pair in
        select p.kind, encode(sha256(convert_to(p.proof, 'UTF8')), 'hex') as proof_digest, p.completion_id,
               p.employee_id, p.agency_code, o.completion_id as other_completion_id, o.employee_id as other_employee_id,
               o.agency_code as other_agency_code
        from (select c.completion_id, c.employee_id, c.agency_code, proofs.kind, proofs.proof
              from completion c
                   cross join lateral (values ('EVIDENCE', c.evidence_digest), ('CERTIFICATE', c.certificate_key))
                       as proofs (kind, proof)
              where c.completion_id = any (reported) and c.employee_id is not null and proofs.proof is not null
                and agency_in_scope(c.agency_code)) p
             cross join lateral (
                 (select e.completion_id, e.employee_id, e.agency_code from completion e
                  where p.kind = 'EVIDENCE' and e.evidence_digest = p.proof and e.employee_id <> p.employee_id
                    and completion_state(e.completion_id) not in ('REVERSED', 'REJECTED')
                  limit 1)
                 union all
                 (select e.completion_id, e.employee_id, e.agency_code from completion e
                  where p.kind = 'CERTIFICATE' and e.certificate_key = p.proof and e.employee_id <> p.employee_id
                    and completion_state(e.completion_id) not in ('REVERSED', 'REJECTED')
                  limit 1)) o
        order by 1, 2, 3
    loop
        insert into duplicate_alert (alert_id, kind, proof_digest, opened_at)
        values (gen_random_uuid(), pair.kind, pair.proof_digest, now())
        on conflict (kind, proof_digest) do nothing;
        select a.alert_id into alert from duplicate_alert a
        where a.kind = pair.kind and a.proof_digest = pair.proof_digest;
        insert into duplicate_alert_member (alert_id, completion_id, employee_id, agency_code, added_at)
        values (alert, pair.completion_id, pair.employee_id, pair.agency_code, now()),
               (alert, pair.other_completion_id, pair.other_employee_id, pair.other_agency_code, now())
        on conflict (alert_id, completion_id) do nothing;
        raised := raised + 1;
    end loop;
    return raised;
end
$$;
revoke execute on function raise_duplicate_alerts(uuid[]) from public;
grant execute on function raise_duplicate_alerts(uuid[]) to "${appRole}";

-- How many people, and of how many agencies: numbers only, and only to who has a part in the alert.
create function duplicate_alert_extent(alerts uuid[])
    returns table (alert_id uuid, people bigint, agencies bigint)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select m.alert_id, count(distinct m.employee_id), count(distinct m.agency_code)
    from duplicate_alert_member m
    where m.alert_id = any (alerts)
      and exists (select from duplicate_alert_member own
                  where own.alert_id = m.alert_id and agency_in_scope(own.agency_code))
    group by m.alert_id
$$;
revoke execute on function duplicate_alert_extent(uuid[]) from public;
grant execute on function duplicate_alert_extent(uuid[]) to "${appRole}";
