-- The application role reads and appends; every UPDATE and DELETE is granted table by table, on purpose.
alter default privileges in schema public grant select, insert on tables to "${appRole}";
alter default privileges in schema public grant usage, select on sequences to "${appRole}";
grant usage on schema public to "${appRole}";

-- The scope is read once per statement (stable, no arguments) and compared per row; unset means no rows.
create function agency_scope() returns text[]
    language sql stable parallel safe
    return string_to_array(coalesce(current_setting('asn.agencies', true), ''), ',');

create function agency_in_scope(agency_code text) returns boolean
    language sql stable parallel safe
    return (select agency_scope()) && array[agency_code, '*'];
