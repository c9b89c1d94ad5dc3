-- What an officer corrected is told as corrected; asked as of an earlier instant, as it was known then.
drop function completion_of_entries(uuid[]);
create function completion_of_entries(completion_ids uuid[], known_at timestamptz)
    returns table (completion_id uuid, title text, start_date date, end_date date, certificate_number text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select c.completion_id,
           case when r.revision is null then c.title else r.title end,
           case when r.revision is null then c.start_date else r.start_date end,
           case when r.revision is null then c.end_date else r.end_date end,
           case when r.revision is null then c.certificate_number else r.certificate_number end
    from completion c
         left join lateral (
             select v.* from completion_revision v
             where c.revision > 0 and v.completion_id = c.completion_id and v.revision <= c.revision
               and v.recorded_at <= known_at
             order by v.revision desc limit 1) r on true
    where c.completion_id = any(completion_ids)
      and (agency_in_scope(c.agency_code)
           or exists (select from known_employee k
                      where k.employee_id = c.employee_id and agency_in_scope(k.agency_code))
           or exists (select from ledger_entry e
                      where e.employee_id = c.employee_id and e.completion_id = c.completion_id
                        and agency_in_scope(e.agency_code)))
$$;
revoke all on function completion_of_entries(uuid[], timestamptz) from public;
grant execute on function completion_of_entries(uuid[], timestamptz) to "${appRole}";
