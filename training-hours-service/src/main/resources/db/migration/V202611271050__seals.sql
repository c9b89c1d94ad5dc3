-- Each day's entries are sealed by a Merkle tree whose root is chained to the day before: rewriting a row, even by who may
-- do everything in this database, no longer leads to what was published.
create table seal (
    day           date primary key,
    leaf_count    bigint      not null check (leaf_count >= 0),
    root          bytea       not null check (octet_length(root) = 32),
    previous_hash bytea       not null check (octet_length(previous_hash) = 32),
    seal_hash     bytea       not null unique check (octet_length(seal_hash) = 32),
    blocks        bytea       not null, -- hashes of the subtrees of 1,024 leaves each, so that a proof reads few leaves
    scan_marker   bigint      not null, -- every row written by an older transaction is sealed or never came to be
    cluster_id    bigint      not null, -- transactions are counted per database cluster
    sealed_at     timestamptz not null,
    check (octet_length(blocks) = 32 * ((leaf_count + 1023) / 1024))
);

-- Which entry is which leaf is written down, so that it survives a restore. No foreign key to the ledger: its rows never
-- go, and checking one would lock and rewrite every row that is sealed.
create table seal_leaf (
    entry_id   uuid primary key,
    day        date   not null,
    leaf_index bigint not null check (leaf_index >= 0),
    leaf_hash  bytea  not null check (octet_length(leaf_hash) = 32),
    unique (day, leaf_index)
);

-- Which subtrees of a day hold entries of an agency.
create table seal_agency_block (
    agency_code text   not null,
    day         date   not null,
    block       bigint not null,
    primary key (agency_code, day, block)
);
alter table seal_agency_block enable row level security;
create policy seal_agency_block_scope on seal_agency_block using (agency_in_scope(agency_code));

create function follow_the_seal_before() returns trigger
    language plpgsql as
$$
declare
    newest seal%rowtype;
begin
    select * into newest from seal order by day desc limit 1;
    if new.previous_hash <> coalesce(newest.seal_hash, decode(repeat('00', 32), 'hex'))
        or new.day <> coalesce(newest.day + 1, new.day) then
        raise exception 'a seal follows the seal of the day before' using errcode = 'check_violation';
    end if;
    if new.leaf_count <> (select count(*) from seal_leaf where day = new.day) then
        raise exception 'a seal counts the leaves of its day' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger seal_chain before insert on seal
    for each row execute function follow_the_seal_before();

create function refuse_leaf_of_a_sealed_day() returns trigger
    language plpgsql as
$$
begin
    if exists (select from added join seal on seal.day = added.day) then
        raise exception 'the day is sealed' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create trigger seal_leaf_before_its_seal after insert on seal_leaf referencing new table as added
    for each statement execute function refuse_leaf_of_a_sealed_day();

create trigger seal_append_only before update or delete or truncate on seal
    for each statement execute function refuse_change();
create trigger seal_leaf_append_only before update or delete or truncate on seal_leaf
    for each statement execute function refuse_change();
create trigger seal_agency_block_append_only before update or delete or truncate on seal_agency_block
    for each statement execute function refuse_change();
