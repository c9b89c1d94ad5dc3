package id.asn.assessment.match;

import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads computations. */
@ApplicationScoped
@UseCase
public class MatchReads {

    private static final String COLUMNS = """
            select m.computation_id, m.employee_id, m.agency_code, m.unit_code, m.position_id, m.tier, m.standard_id,
                   m.standard_digest, m.purpose, m.as_of, m.status, m.sum_individual, m.sum_required, m.jpm_display,
                   m.category, m.scheme_code, m.scheme_version, m.evidence_policy_code, m.evidence_policy_version,
                   m.algorithm, m.input_digests::text as input_digests, m.evidence::text as evidence, m.parts::text as parts,
                   m.steps::text as steps, m.valid_until, m.digest, m.computed_at, m.version
              from match_computation m
            """;

    private final Jdbi jdbi;

    MatchReads(Jdbi jdbi) {
        this.jdbi = jdbi;
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
        return Page.of(
                jdbi.withHandle(handle -> handle.createQuery("""
                                select c.computation_id, c.employee_id, c.agency_code, c.unit_code, c.position_id, c.purpose,
                                       c.status, m.jpm_display, c.category, c.valid_until, m.computed_at, c.version
                                  from current_match c join match_computation m using (computation_id)
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
                        .mapTo(MatchSummary.class)
                        .list()),
                page.limit(),
                row -> Cursor.of(row.employeeId().toString()));
    }

    /** A current match without its competencies. */
    public record MatchSummary(
            UUID computationId,
            UUID employeeId,
            String agencyCode,
            @Nullable String unitCode,
            @Nullable UUID positionId,
            Purpose purpose,
            MatchStatus status,
            @Nullable BigDecimal jpmDisplay,
            @Nullable String category,
            @Nullable LocalDate validUntil,
            Instant computedAt,
            long version) {}
}
