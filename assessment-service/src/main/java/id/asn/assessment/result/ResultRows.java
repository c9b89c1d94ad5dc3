package id.asn.assessment.result;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.asn.assessment.provider.AccreditationCategory;
import id.asn.assessment.provider.AccreditationFinding;
import id.asn.assessment.provider.AccreditationState;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Puts the rows of results together with what hangs on them, for a whole page in two statements. */
@ApplicationScoped
class ResultRows {

    static final String COLUMNS = """
            select r.result_id, r.employee_id, r.agency_code, r.provider_code, r.source_reference, r.purpose, r.method,
                   r.assessed_on, r.valid_until, r.scheme_code, r.scheme_version, r.digest, r.recorded_at, r.instruments,
                   r.assessors, r.potential_score, r.revises, r.revision_reason, r.annulled,
                   r.accreditation, r.accreditation_category, r.accreditation_rule_set,
                   (select later.result_id from assessment_result later where later.revises = r.result_id) as revised_by,
                   exists (select 1 from assessment_narrative n where n.result_id = r.result_id) as has_narrative
              from assessment_result r
            """;

    private final Jdbi jdbi;

    ResultRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order of the rows. */
    List<ResultView> views(List<ResultRow> rows) {
        List<UUID> ids = rows.stream().map(ResultRow::resultId).toList();
        Map<UUID, List<ResultView.RatingView>> ratings = figures(ids, """
                        select result_id, competency_code as code, level as figure from assessment_rating
                         where result_id = any(:ids) order by result_id, competency_code""").stream()
                .collect(groupingBy(
                        Figure::resultId,
                        mapping(row -> new ResultView.RatingView(row.code(), row.figure()), toList())));
        Map<UUID, List<Potential.Aspect>> aspects = figures(ids, """
                        select result_id, aspect_code as code, score as figure from assessment_potential_aspect
                         where result_id = any(:ids) order by result_id, aspect_code""").stream()
                .collect(groupingBy(
                        Figure::resultId, mapping(row -> new Potential.Aspect(row.code(), row.figure()), toList())));
        return rows.stream()
                .map(row -> ResultView.of(
                        row,
                        ratings.getOrDefault(row.resultId(), List.of()),
                        aspects.getOrDefault(row.resultId(), List.of())))
                .toList();
    }

    private List<Figure> figures(List<UUID> resultIds, String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("ids", UUID.class, resultIds)
                .mapTo(Figure.class)
                .list());
    }

    /** A rating or an aspect of potential. */
    public record Figure(UUID resultId, String code, BigDecimal figure) {}

    /** A row of {@code assessment_result}. */
    public record ResultRow(
            UUID resultId,
            UUID employeeId,
            String agencyCode,
            String providerCode,
            String sourceReference,
            Purpose purpose,
            AssessmentMethod method,
            LocalDate assessedOn,
            LocalDate validUntil,
            String schemeCode,
            int schemeVersion,
            String digest,
            Instant recordedAt,
            List<String> instruments,
            List<String> assessors,
            @Nullable BigDecimal potentialScore,
            @Nullable UUID revises,
            @Nullable String revisionReason,
            boolean annulled,
            @Nullable AccreditationState accreditation,
            @Nullable AccreditationCategory accreditationCategory,
            @Nullable String accreditationRuleSet,
            @Nullable UUID revisedBy,
            boolean hasNarrative) {

        @Nullable AccreditationFinding finding() {
            return AccreditationFinding.stored(accreditation, accreditationCategory, accreditationRuleSet);
        }
    }
}
