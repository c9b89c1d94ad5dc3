-- A credit is looked up by its completion on every post, whether it is the first or a later one: an index that holds only the
-- first or only the later ones serves no such question, and the whole ledger was read. One index keeps both promises: one
-- first credit per completion, and each correction once.
create unique index ledger_entry_credit on ledger_entry (completion_id, corrects_entry_id) nulls not distinct
    where kind = 'CREDIT';
drop index ledger_entry_first_credit;
drop index ledger_entry_later_credit;
