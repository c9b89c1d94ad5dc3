-- What an officer rejected repeats nothing any more.
create or replace function completion_state(completion uuid) returns text
    language plpgsql stable as
$$
begin
    if exists (select from ledger_entry credit
               where credit.completion_id = completion and credit.kind = 'CREDIT'
                 and not exists (select from ledger_entry r where r.reverses_entry_id = credit.entry_id)) then
        return 'STANDING';
    elsif exists (select from review_item item
                  where item.completion_id = completion and item.state = 'REJECTED') then
        return 'REJECTED';
    elsif exists (select from ledger_entry credit
                  where credit.completion_id = completion and credit.kind = 'CREDIT') then
        return 'REVERSED';
    elsif exists (select from held_completion held where held.completion_id = completion) then
        return 'HELD';
    end if;
    return 'WAITING';
end
$$;
