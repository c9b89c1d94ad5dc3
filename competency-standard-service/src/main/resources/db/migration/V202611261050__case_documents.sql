-- CASE wants UUIDs of version 1 to 5 and ours are of version 7: a derived id is computed, indexed where it stands, never stored twice.

create extension if not exists pgcrypto;

-- UUID of version 5, the same as Ids.named("case", name).
create function case_id(name text) returns uuid
    language sql immutable strict parallel safe
    begin atomic
    select cast(encode(set_byte(set_byte(h, 6, (get_byte(h, 6) & 15) | 80), 8, (get_byte(h, 8) & 63) | 128), 'hex')
                as uuid)
    from (select substring(digest('\x6f1d6d2e6a525d0f9d4c3b1f0a7c2f11'::bytea || convert_to('case:' || name, 'UTF8'),
                                  'sha1') from 1 for 16) as h) hashed;
    end;

-- Every id that the package of an SKJ may hold: the document, its items and their associations (see StandardNodes).
create function case_standard_ids(standard_id uuid, content jsonb) returns uuid[]
    language sql immutable strict parallel safe
    begin atomic
    with item (name) as (
        select unnest(array['/competencies', '/requirements', '/indicators', '/rank'])
        union all
        select '/competency/' || (c ->> 'competencyCode')
        from jsonb_array_elements(coalesce(content -> 'competencies', '[]')) c
        union all
        select '/' || list || '/' || (e.number - 1)
        from unnest(array['education', 'training', 'experience', 'performanceIndicators']) list,
             jsonb_array_elements(case jsonb_typeof(content -> list) when 'array' then content -> list else '[]' end)
                 with ordinality e (element, number)
    ), named (name) as (
        select p.relation || standard_id from unnest(array['', 'replacedBy:', 'exactMatchOf:']) p (relation)
        union all
        select p.relation || standard_id || i.name
        from item i, unnest(array['', 'isChildOf:', 'isRelatedTo:', 'hasSkillLevel:']) p (relation)
        where p.relation in ('', 'isChildOf:') or i.name like '/competency/%'
    )
    select array_agg(case_id(n.name)) from named n;
    end;

create index position_standard_by_case_id on position_standard
    using gin (case_standard_ids(id, content)) where status in ('ENACTED', 'SUPERSEDED', 'REVOKED');

-- What may hold an id. It looks past row-level security, which hides the row itself when it is read: a policy would keep
-- the index from being used, because the comparison of arrays is not leakproof.
create function case_holder(wanted uuid) returns table (standard_id uuid, edition_id uuid, competency_code text)
    language sql stable security definer
    begin atomic
    select s.id, cast(null as uuid), cast(null as text)
    from position_standard s
    where s.status in ('ENACTED', 'SUPERSEDED', 'REVOKED') and case_standard_ids(s.id, s.content) @> array[wanted];
    end;
revoke all on function case_holder(uuid) from public;
grant execute on function case_holder(uuid) to ${appRole};

-- The scalar properties of a CFDocument, to be filtered and sorted by. What no query names is not computed.
create view case_document with (security_invoker = true) as
select case_id(s.id::text) as identifier,
       s.id as standard_id,
       cast(null as uuid) as edition_id,
       s.agency_code,
       'SKJ' as framework_type,
       '1.1' as case_version,
       coalesce((select a.name from agency a where a.code = s.agency_code), s.agency_code) as creator,
       'Standar Kompetensi Jabatan ' || coalesce(
           (select t.title from position_timeline t where t.position_id = s.position_id and t.period @> s.effective_from),
           (select p.code from position p where p.id = s.position_id)) as title,
       s.content ->> 'summary' as description,
       'id' as language,
       s.decree_number as version,
       case s.status when 'ENACTED' then 'Adopted' else 'Deprecated' end as adoption_status,
       s.effective_from as status_start_date,
       s.effective_to as status_end_date,
       s.decree_title || ', nomor ' || s.decree_number || ', ' || s.decree_date as notes,
       array(select u.name
             from position_timeline t
             join urusan u on u.code = any (t.urusan_codes)
             where t.position_id = s.position_id and t.period @> s.effective_from
             order by u.code) as subject,
       array(select u.code
             from position_timeline t
             join urusan u on u.code = any (t.urusan_codes)
             where t.position_id = s.position_id and t.period @> s.effective_from
             order by u.code) as urusan_codes,
       s.changed_at as last_change
from position_standard s
where s.status in ('ENACTED', 'SUPERSEDED', 'REVOKED');
