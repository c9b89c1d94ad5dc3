-- Whether an hour verifies itself depends on who taught what, accredited on the day it began.
create table training_provider (
    provider_code text primary key,
    name          text   not null,
    version       bigint not null
);
grant update on training_provider to "${appRole}";

create table provider_accreditation (
    provider_code   text not null references training_provider,
    level           text not null,
    accredited_from date not null,
    accredited_to   date not null,
    decision        text not null,
    primary key (provider_code, accredited_from),
    check (accredited_to >= accredited_from)
);
grant update, delete on provider_accreditation to "${appRole}";

create table training_programme (
    programme_code   text primary key,
    provider_code    text   not null references training_provider,
    title            text   not null,
    form_code        text   not null,
    jp               numeric(7, 2) check (jp > 0),
    competency_codes text[] not null,
    version          bigint not null
);
grant update on training_programme to "${appRole}";

create table programme_accreditation (
    programme_code  text not null references training_programme,
    accredited_from date not null,
    accredited_to   date not null,
    decision        text not null,
    primary key (programme_code, accredited_from),
    check (accredited_to >= accredited_from)
);
grant update, delete on programme_accreditation to "${appRole}";
