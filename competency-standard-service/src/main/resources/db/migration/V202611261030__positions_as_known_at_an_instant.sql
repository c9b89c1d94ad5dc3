-- Which unit a position lay in, as we believed it then: the timeline of positions at any recorded instant, not only now.

-- Columns and meaning as position_timeline; known_at null: as known now. It is inlined, so conditions reach the table.
-- After the last period a position is abolished: there is no row.
create function position_timeline_at(known_at timestamptz)
    returns table (
        position_id    uuid,
        agency_code    text,
        title          text,
        tier_code      text,
        unit_code      text,
        urusan_codes   text[],
        reports_to     uuid,
        job_class      smallint,
        effective_from date,
        effective_to   date,
        period         daterange)
    language sql stable parallel safe
as
$$
select s.position_id,
       s.agency_code,
       s.title,
       s.tier_code,
       s.unit_code,
       s.urusan_codes,
       s.reports_to,
       s.job_class,
       lower(s.effective),
       upper(s.effective),
       daterange(
           case when exists (select from position_state earlier
                             where earlier.position_id = s.position_id
                               and case when known_at is null then upper_inf(earlier.recorded)
                                        else earlier.recorded @> known_at end
                               and earlier.effective << s.effective)
               then lower(s.effective) end,
           upper(s.effective))
from position_state s
where case when known_at is null then upper_inf(s.recorded) else s.recorded @> known_at end
$$;

create index position_state_by_position on position_state (position_id, id);
