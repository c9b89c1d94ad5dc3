-- A token may speak for a training provider: what its imports do and who sees them goes on being confined to it.
alter table data_import add column provider text;

drop index data_import_same_file;
create unique index data_import_same_file
    on data_import (agency_code, kind, digest, coalesce(sheet, ''), coalesce(provider, ''))
    where not dry_run and not repeated and state <> 'FAILED';
