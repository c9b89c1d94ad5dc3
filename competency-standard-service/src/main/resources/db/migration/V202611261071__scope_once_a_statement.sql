-- Row-level security asks for the caller's agencies once a statement: a function in a policy that holds a sub-select is called for every row, which took nine tenths of a preview of 15,000 people.
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
            'alter policy %I on %I.%I using ((select agency_scope()) && array[agency_code, ''*''])',
            policy.policyname, policy.schemaname, policy.tablename);
    end loop;
end
$$;
