-- Who was accredited when is decided by dates, but the dates are corrected too: every version stays, with who recorded it.
create table training_provider_version (
    provider_code text        not null references training_provider,
    version       bigint      not null,
    content       jsonb       not null,
    changed_by    text        not null,
    changed_at    timestamptz not null,
    primary key (provider_code, version)
);
create trigger training_provider_version_append_only
    before update or delete or truncate on training_provider_version
    for each statement execute function refuse_change();

create table training_programme_version (
    programme_code text        not null references training_programme,
    version        bigint      not null,
    content        jsonb       not null,
    changed_by     text        not null,
    changed_at     timestamptz not null,
    primary key (programme_code, version)
);
create trigger training_programme_version_append_only
    before update or delete or truncate on training_programme_version
    for each statement execute function refuse_change();

-- What stands when the history begins is its first version.
insert into training_provider_version (provider_code, version, content, changed_by, changed_at)
select provider_code, version,
       jsonb_build_object(
           'providerCode', provider_code, 'name', name, 'version', version,
           'accreditations', coalesce(
               (select jsonb_agg(jsonb_build_object('level', a.level, 'from', a.accredited_from, 'to', a.accredited_to,
                                                    'decision', a.decision) order by a.accredited_from)
                from provider_accreditation a where a.provider_code = p.provider_code), '[]')),
       'migration', now()
from training_provider p;

insert into training_programme_version (programme_code, version, content, changed_by, changed_at)
select programme_code, version,
       jsonb_strip_nulls(jsonb_build_object(
           'programmeCode', programme_code, 'providerCode', provider_code, 'title', title, 'formCode', form_code,
           'jp', jp, 'competencyCodes', to_jsonb(competency_codes), 'version', version,
           'accreditations', coalesce(
               (select jsonb_agg(jsonb_build_object('from', a.accredited_from, 'to', a.accredited_to,
                                                    'decision', a.decision) order by a.accredited_from)
                from programme_accreditation a where a.programme_code = p.programme_code), '[]'))),
       'migration', now()
from training_programme p;

create index training_programme_of_provider on training_programme (provider_code, programme_code);
