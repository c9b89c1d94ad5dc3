package id.asn.standard.crosswalk;

import id.asn.chassis.bulk.JsonRows;
import id.asn.chassis.persistence.Ids;
import id.asn.standard.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Mappings in the database, from proposal to review. */
@ApplicationScoped
class MappingRows {

    private final Jdbi jdbi;
    private final JsonRows json;

    MappingRows(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Map<String, KnownCompetency> competencies(Set<String> codes) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                                select c.code, c.dictionary_code, d.agency_code
                                from competency c
                                join dictionary d on d.code = c.dictionary_code
                                where c.code = any(:codes)
                                """)
                        .bindArray("codes", String.class, List.copyOf(codes))
                        .mapTo(KnownCompetency.class)
                        .list())
                .stream()
                .collect(Collectors.toMap(KnownCompetency::code, Function.identity()));
    }

    /** Inserts those that are new; one that stands as an open proposal, or is accepted word for word, is left alone. */
    Map<Integer, Standing> propose(List<Proposal> proposals, String proposer, Instant now) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                                with said as materialized (
                                    select r.*, f.dictionary_code as from_dictionary, t.dictionary_code as to_dictionary
                                    from jsonb_to_recordset(cast(:rows as jsonb))
                                        as r (index int, id uuid, agency_code text, from_competency text,
                                              to_competency text, relation text, effective_from date, note text,
                                              decree_number text, decree_date date, decree_title text)
                                    join competency f on f.code = r.from_competency
                                    join competency t on t.code = r.to_competency),
                                standing as materialized (
                                    select distinct on (s.index) s.index, m.id, m.version, m.relation = s.relation as same
                                    from said s
                                    join crosswalk_mapping m
                                        on m.from_competency = s.from_competency and m.to_competency = s.to_competency
                                        and m.effective_from = s.effective_from
                                        and (m.status = 'PROPOSED' or (m.status = 'ACCEPTED' and m.relation = s.relation
                                            and exists (select from crosswalk_in_force i
                                                        where i.mapping_id = m.id and upper_inf(i.recorded)
                                                          and upper_inf(i.effective))))
                                    order by s.index, m.status = 'PROPOSED' desc),
                                added as (
                                    insert into crosswalk_mapping (id, agency_code, from_dictionary, from_competency,
                                        to_dictionary, to_competency, relation, note, decree_number, decree_date,
                                        decree_title, effective_from, status, proposed_by, proposed_at, version)
                                    select id, agency_code, from_dictionary, from_competency, to_dictionary,
                                           to_competency, relation, note, decree_number, decree_date, decree_title,
                                           effective_from, 'PROPOSED', :proposer, :now, 1
                                    from said s
                                    where not exists (select from standing k where k.index = s.index))
                                select s.index, coalesce(k.id, s.id) as id, coalesce(k.version, 1) as version,
                                       k.id is null as added, coalesce(k.same, true) as same
                                from said s
                                left join standing k on k.index = s.index
                                """)
                        .bind("rows", json.of(proposals))
                        .bind("proposer", proposer)
                        .bind("now", now)
                        .mapTo(Standing.class)
                        .list())
                .stream()
                .collect(Collectors.toMap(Standing::index, Function.identity()));
    }

    /** Those that the caller may decide on, locked in one order. */
    List<Mapping> locked(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, agency_code, from_dictionary, from_competency, to_dictionary, to_competency, relation,
                               effective_from, status, proposed_by, version
                        from crosswalk_mapping
                        where id = any(:ids)
                        order by id
                        for no key update
                        """)
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .mapTo(Mapping.class)
                .list());
    }

    void review(List<UUID> ids, MappingStatus decision, String reviewer, @Nullable String comment, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update crosswalk_mapping
                        set status = :decision, reviewed_by = :reviewer, reviewed_at = :now, review_comment = :comment,
                            version = version + 1
                        where id = any(:ids)
                        """)
                .bind("decision", decision)
                .bind("reviewer", reviewer)
                .bind("now", now)
                .bind("comment", comment)
                .bindArray("ids", UUID.class, ids)
                .execute());
    }

    void raise(Collection<UUID> ids) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update crosswalk_mapping set version = version + 1 where id = any(:ids)")
                        .bindArray("ids", UUID.class, List.copyOf(ids))
                        .execute());
    }

    /** A proposal as a row. */
    record Proposal(
            int index,
            UUID id,
            @Nullable String agencyCode,
            String fromCompetency,
            String toCompetency,
            Relation relation,
            LocalDate effectiveFrom,
            @Nullable String note,
            @Nullable String decreeNumber,
            @Nullable LocalDate decreeDate,
            @Nullable String decreeTitle) {

        static Proposal of(MappingDraft draft, @Nullable String keeper) {
            MappingRequest said = draft.said();
            LegalBasis basis = said.legalBasis();
            return new Proposal(
                    draft.index(),
                    Ids.next(),
                    keeper,
                    said.fromCompetencyCode(),
                    said.toCompetencyCode(),
                    said.relation(),
                    said.effectiveFrom(),
                    said.note(),
                    basis == null ? null : basis.number(),
                    basis == null ? null : basis.date(),
                    basis == null ? null : basis.title());
        }
    }

    /** @param same false when another relation is proposed for the same two and day */
    record Standing(int index, UUID id, long version, boolean added, boolean same) {}
}
