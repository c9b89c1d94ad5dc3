-- Policies ask this once per row: as an SQL function with a subquery it cost as much as reading the row four times over.
-- PL/pgSQL keeps its plan; written so that it were inlined, the planner would expect next to no rows and join by loops.

create or replace function agency_in_scope(agency_code text) returns boolean
    language plpgsql stable parallel safe as
$$
begin
    return string_to_array(current_setting('asn.agencies', true), ',') && array[agency_code, '*'];
end
$$;
