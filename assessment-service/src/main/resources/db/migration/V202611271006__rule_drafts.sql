-- Schemes and evidence policies are drafted by one national officer, enacted by another, and only ever for days to come.

create table rule_draft (
    draft_id uuid primary key,
    kind text not null check (kind in ('RULE_SCHEME', 'EVIDENCE_POLICY')),
    code text not null check (code ~ '^[A-Z0-9][A-Z0-9_.-]{0,39}$'),
    effective_from date not null,
    content jsonb not null,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'ENACTED', 'WITHDRAWN')),
    makers text[] not null check (cardinality(makers) > 0),
    comment text,
    enacted_by text,
    enacted_at timestamptz,
    -- The version that it became.
    enacted_version integer,
    revision bigint not null,
    check ((status = 'ENACTED') = (enacted_by is not null)),
    check ((enacted_by is null) = (enacted_at is null)),
    check ((enacted_by is null) = (enacted_version is null)),
    -- Maker is never checker.
    check (not enacted_by = any (makers))
);
comment on column rule_draft.comment is 'Of the checker who sent it back.';
create index rule_draft_by_kind on rule_draft (kind, draft_id);
grant update (code, effective_from, content, status, makers, comment, enacted_by, enacted_at, enacted_version, revision)
    on rule_draft to "${appRole}";

create function refuse_settled_rule_draft() returns trigger
    language plpgsql as
$$
begin
    raise exception 'A rule that is enacted or withdrawn stays as it is' using errcode = 'insufficient_privilege';
end
$$;
create trigger rule_draft_settled before update on rule_draft
    for each row when (old.status in ('ENACTED', 'WITHDRAWN')) execute function refuse_settled_rule_draft();
create trigger rule_draft_stays before delete or truncate on rule_draft
    for each statement execute function refuse_change();

-- What the program would not do, the database refuses: a rule begins on a day to come, and ends once, on a day to come.
grant insert, update (effective_to) on rule_scheme, evidence_policy to "${appRole}";
grant insert on rule_scheme_part, rule_category, evidence_rank to "${appRole}";

create function refuse_rule_of_the_past() returns trigger
    language plpgsql as
$$
declare
    begun date := (now() at time zone 'Asia/Jayapura')::date; -- where the Indonesian day begins first
begin
    if tg_op = 'INSERT' then
        if new.adopted and new.effective_from <= begun then
            raise exception 'A rule begins on a day to come' using errcode = 'insufficient_privilege';
        end if;
    elsif old.effective_to is not null or new.effective_to is null or new.effective_to <= begun
        or to_jsonb(new) - 'effective_to' <> to_jsonb(old) - 'effective_to' then
        raise exception 'A rule only ever ends, once, on a day to come' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger rule_scheme_of_the_future before insert or update on rule_scheme
    for each row execute function refuse_rule_of_the_past();
create trigger evidence_policy_of_the_future before insert or update on evidence_policy
    for each row execute function refuse_rule_of_the_past();
create trigger rule_scheme_stays before delete or truncate on rule_scheme
    for each statement execute function refuse_change();
create trigger evidence_policy_stays before delete or truncate on evidence_policy
    for each statement execute function refuse_change();

-- Parts, cuts and ranks come with their rule, in its transaction, and never after.
create function refuse_addition_to_rule() returns trigger
    language plpgsql as
$$
declare
    fresh boolean;
begin
    if tg_table_name = 'evidence_rank' then
        select exists (select 1 from evidence_policy p
                        where p.policy_code = to_jsonb(new) ->> 'policy_code' and p.version = new.version
                          and p.xmin = pg_current_xact_id()::xid) into fresh;
    else
        select exists (select 1 from rule_scheme s
                        where s.scheme_code = to_jsonb(new) ->> 'scheme_code' and s.version = new.version
                          and s.xmin = pg_current_xact_id()::xid) into fresh;
    end if;
    if not fresh then
        raise exception 'A recorded rule is not added to' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger rule_scheme_part_with_its_scheme before insert on rule_scheme_part
    for each row execute function refuse_addition_to_rule();
create trigger rule_category_with_its_scheme before insert on rule_category
    for each row execute function refuse_addition_to_rule();
create trigger evidence_rank_with_its_policy before insert on evidence_rank
    for each row execute function refuse_addition_to_rule();
create trigger rule_scheme_part_stays before update or delete or truncate on rule_scheme_part
    for each statement execute function refuse_change();
create trigger rule_category_stays before update or delete or truncate on rule_category
    for each statement execute function refuse_change();
create trigger evidence_rank_stays before update or delete or truncate on evidence_rank
    for each statement execute function refuse_change();
