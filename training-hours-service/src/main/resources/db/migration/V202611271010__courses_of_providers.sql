-- An LMS reports under its own course ids: what each course is, dated, so that a completion need only name it.
create table provider_course (
    provider_code text        not null references training_provider,
    course_id     text        not null,
    title         text        not null,
    version       bigint      not null,
    changed_by    text        not null,
    changed_at    timestamptz not null,
    primary key (provider_code, course_id)
);
grant update on provider_course to "${appRole}";

create table provider_course_mapping (
    provider_code    text not null,
    course_id        text not null,
    valid_from       date not null,
    valid_to         date, -- inclusive
    programme_code   text references training_programme,
    form_code        text,          -- null: the programme's
    unit             text check (unit in ('JP', 'MINUTE', 'DAY', 'SESSION', 'ACTIVITY', 'SEMESTER')),
    amount           numeric(7, 2) check (amount > 0), -- null: the programme's hours
    competency_codes text[],        -- null: the programme's
    primary key (provider_code, course_id, valid_from),
    foreign key (provider_code, course_id) references provider_course,
    check (valid_to >= valid_from),
    check (programme_code is not null or form_code is not null),
    check ((unit is null) = (amount is null)),
    exclude using gist
        (provider_code with =, course_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index provider_course_mapping_programme on provider_course_mapping (programme_code);
grant update, delete on provider_course_mapping to "${appRole}";

-- Under which course it was reported; what the course was then stands in the other columns.
alter table completion add column course_id text;
