-- Row-level security asks for the caller's agencies once a statement, not once a row. Whether they are all is a condition of
-- its own: the planner then expects many rows, where a comparison of arrays makes it expect next to none.
do
$$
declare
    policy record;
begin
    for policy in select schemaname, tablename, policyname
                  from pg_policies
                  where schemaname = current_schema() and qual = 'agency_in_scope(agency_code)' and with_check is null
    loop
        execute format(
            'alter policy %I on %I.%I using '
                || '((select ''*'' = any(agency_scope())) or agency_code = any((select agency_scope())::text[]))',
            policy.policyname, policy.schemaname, policy.tablename);
    end loop;
end
$$;
