-- A training provider reads in the feed what came from itself, whatever agency it is about, and nothing else.
alter table change_entry add column provider_code text;
create index change_entry_by_provider on change_entry (provider_code, position) where provider_code is not null;

-- Unset or empty: the reader speaks for no provider, and agencies alone decide.
create function provider_in_scope(provider_code text) returns boolean
    language plpgsql stable parallel safe as
$$
begin
    return coalesce(current_setting('asn.provider', true), '') in ('', provider_code);
end
$$;

drop policy change_entry_scope on change_entry;
create policy change_entry_scope on change_entry
    using ((agency_code is null or agency_in_scope(agency_code)) and provider_in_scope(provider_code));
