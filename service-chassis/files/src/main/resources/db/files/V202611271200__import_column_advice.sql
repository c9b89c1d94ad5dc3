-- What ignored columns may have been meant to be: a misspelt one is told, not lost in silence.
alter table data_import add column column_advice jsonb not null default '[]';
