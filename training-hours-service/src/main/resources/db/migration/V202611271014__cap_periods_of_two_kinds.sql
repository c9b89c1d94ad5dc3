-- A new rule set may cap a form by the month that was capped by the day: the first of a month is then two periods.
alter table cap_allocation add column cap_period text check (cap_period in ('DAY', 'MONTH'));
alter table cap_allocation disable trigger cap_allocation_append_only;
update cap_allocation a set cap_period = e.cap_period from ledger_entry e where e.entry_id = a.entry_id;
alter table cap_allocation enable trigger cap_allocation_append_only;
alter table cap_allocation alter column cap_period set not null;
