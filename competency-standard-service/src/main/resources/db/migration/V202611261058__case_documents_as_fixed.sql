-- What the decree fixed is read from the form that was fixed with it: a document does not change with its position.

-- The government affairs of the position: as fixed, or for what was enacted before forms were kept, as known now.
create function case_affair(form jsonb, position_id uuid, effective_from date) returns table (code text, name text)
    language sql stable
    begin atomic
    select a.code, a.name
    from jsonb_to_recordset(coalesce(form #> '{position,urusan}', '[]'))
        as a (code text, name text)
    union all
    select u.code, u.name
    from position_timeline t
    join urusan u on u.code = any (t.urusan_codes)
    where form is null and t.position_id = case_affair.position_id and t.period @> case_affair.effective_from;
    end;

create or replace view case_document with (security_invoker = true) as
select case_id(s.id::text) as identifier,
       s.id as standard_id,
       cast(null as uuid) as edition_id,
       s.agency_code,
       'SKJ' as framework_type,
       '1.1' as case_version,
       coalesce(
           s.form #>> '{position,agencyName}',
           (select a.name from agency a where a.code = s.agency_code),
           s.agency_code) as creator,
       'Standar Kompetensi Jabatan ' || coalesce(
           s.form #>> '{position,title}',
           (select t.title from position_timeline t where t.position_id = s.position_id and t.period @> s.effective_from),
           (select p.code from position p where p.id = s.position_id)) as title,
       s.content ->> 'summary' as description,
       'id' as language,
       s.decree_number as version,
       case s.status when 'ENACTED' then 'Adopted' else 'Deprecated' end as adoption_status,
       s.effective_from as status_start_date,
       s.effective_to as status_end_date,
       s.decree_title || ', nomor ' || s.decree_number || ', ' || s.decree_date as notes,
       array(select u.name from case_affair(s.form, s.position_id, s.effective_from) u order by u.code) as subject,
       array(select u.code from case_affair(s.form, s.position_id, s.effective_from) u order by u.code) as urusan_codes,
       s.changed_at as last_change
from position_standard s
where s.status in ('ENACTED', 'SUPERSEDED', 'REVOKED')
union all
select case_id(d.edition_id::text),
       null,
       d.edition_id,
       null,
       'KAMUS_KOMPETENSI',
       '1.1',
       coalesce(
           (select a.name
            from dictionary k
            join agency a on a.code = k.agency_code
            where k.code = d.dictionary_code),
           (select k.agency_code from dictionary k where k.code = d.dictionary_code),
           'Republik Indonesia'),
       d.name || ', edisi ' || e.edition,
       null,
       'id',
       e.edition,
       case when upper_inf(d.effective) then 'Adopted' else 'Deprecated' end,
       lower(d.effective),
       upper(d.effective),
       d.decree_title || ', nomor ' || d.decree_number || ', ' || d.decree_date,
       array(select distinct u.name
             from edition_competency m
             join competency_content c on c.id = m.content_id
             join urusan u on u.code = c.urusan_code
             where m.edition_id = d.edition_id and upper_inf(m.recorded)
             order by u.name),
       array(select t.code
             from (select distinct u.code, u.name
                   from edition_competency m
                   join competency_content c on c.id = m.content_id
                   join urusan u on u.code = c.urusan_code
                   where m.edition_id = d.edition_id and upper_inf(m.recorded)) t
             order by t.name),
       greatest(lower(d.recorded), (select max(coalesce(case when upper_inf(m.recorded) then lower(m.recorded) end,
                                                        upper(m.recorded)))
                                    from edition_competency m
                                    where m.edition_id = d.edition_id))
from dictionary_edition_state d
join dictionary_edition e on e.id = d.edition_id
where upper_inf(d.recorded);
