package id.asn.assessment.match;

import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads computations. */
@ApplicationScoped
@UseCase
public class MatchReads {

    static final String COLUMNS = """
            select m.computation_id, m.employee_id, m.agency_code, m.unit_code, m.position_id, m.tier, m.standard_id,
                   m.standard_digest, m.purpose, m.as_of, m.status, m.sum_individual, m.sum_required, m.jpm_display,
                   m.category, m.scheme_code, m.scheme_version, m.evidence_policy_code, m.evidence_policy_version,
                   m.algorithm, m.input_digests::text as input_digests, m.evidence::text as evidence, m.parts::text as parts,
                   m.steps::text as steps, m.valid_until, m.digest, m.computed_at, m.version,
                   exists (select 1 from recomputation_chunk c where m.employee_id = any(c.employee_ids)) as recomputing
              from match_computation m
            """;

    private static final String SUMMARY = """
            select m.computation_id, m.employee_id, m.agency_code, m.unit_code, m.position_id, m.purpose, m.status,
                   m.jpm_display, m.category, m.valid_until, m.computed_at, m.version, m.as_of,
                   array(select distinct (s ->> 'resultId')::uuid from jsonb_array_elements(m.steps) s
                          where s ->> 'owned' is not null) as resting
            """;

    private final Jdbi jdbi;
    private final Disputes disputes;

    MatchReads(Jdbi jdbi, Disputes disputes) {
        this.jdbi = jdbi;
        this.disputes = disputes;
    }

    public Optional<StoredMatch> byId(UUID computationId) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " where m.computation_id = :id")
                .bind("id", computationId)
                .mapTo(StoredMatch.class)
                .findOne());
    }

    /** The computation that was the latest on the day. */
    public Optional<StoredMatch> latest(UUID employeeId, Purpose purpose, LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                         where m.employee_id = :employee and m.purpose = :purpose and m.as_of <= :asOf
                         order by m.version desc limit 1""")
                .bind("employee", employeeId)
                .bind("purpose", purpose)
                .bind("asOf", asOf)
                .mapTo(StoredMatch.class)
                .findOne());
    }

    /** The current matches of an agency, by employee. */
    public Page<MatchSummary> list(
            String agencyCode,
            @Nullable String unitCode,
            @Nullable String category,
            Purpose purpose,
            PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0));
        return page(
                jdbi.withHandle(handle -> handle.createQuery(SUMMARY + """
                                  from current_match c join match_computation m on m.computation_id = c.computation_id
                                 where c.agency_code = :agency and c.purpose = :purpose and c.employee_id > :after
                                   and (:unit::text is null or c.unit_code = :unit)
                                   and (:category::text is null or c.category = :category)
                                 order by c.employee_id
                                 limit :limit""")
                        .bind("agency", agencyCode)
                        .bind("purpose", purpose)
                        .bind("unit", unitCode)
                        .bind("category", category)
                        .bind("after", after)
                        .bind("limit", page.limit() + 1)
                        .mapTo(MatchSummary.Row.class)
                        .list()),
                page,
                row -> Cursor.of(row.employeeId().toString()));
    }

    /** Every computation of a person, the latest first. */
    public Page<MatchSummary> history(UUID employeeId, @Nullable Purpose purpose, PageRequest page) {
        long before = page.cursor().map(cursor -> number(cursor.part(0))).orElse(Long.MAX_VALUE);
        return page(
                jdbi.withHandle(handle -> handle.createQuery(SUMMARY + """
                                  from match_computation m
                                 where m.employee_id = :employee and m.version < :before
                                   and (:purpose::text is null or m.purpose = :purpose)
                                 order by m.version desc
                                 limit :limit""")
                        .bind("employee", employeeId)
                        .bind("before", before)
                        .bind("purpose", purpose)
                        .bind("limit", page.limit() + 1)
                        .mapTo(MatchSummary.Row.class)
                        .list()),
                page,
                row -> Cursor.of(Long.toString(row.version())));
    }

    private Page<MatchSummary> page(
            List<MatchSummary.Row> rows, PageRequest page, Function<MatchSummary.Row, Cursor> cursor) {
        Set<UUID> disputed = disputes.among(
                rows.stream().flatMap(row -> row.resting().stream()).distinct().toList());
        return Page.of(rows, page.limit(), cursor).map(row -> row.summary(disputed));
    }

    private static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException notANumber) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }
}
