package id.asn.assessment.match;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The facts a match rests on, read for many people or standards in one statement each. */
@ApplicationScoped
public class MatchFacts {

    private final Jdbi jdbi;

    MatchFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What each standard requires, in the order of the standard. */
    public Map<UUID, List<RequiredCompetency>> required(Collection<UUID> standardIds) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select standard_id, competency_code, name, competency_group, level
                          from position_standard_competency
                         where standard_id = any(:ids)
                         order by standard_id, ordinal""")
                        .bindArray("ids", UUID.class, standardIds)
                        .mapTo(RequiredRow.class)
                        .list())
                .stream()
                .collect(groupingBy(RequiredRow::standardId, mapping(RequiredRow::competency, toList())));
    }

    /** The digest of each standard as its owner gives it now. */
    Map<UUID, String> standardDigests(Collection<UUID> standardIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select standard_id, digest from position_standard where standard_id = any(:ids)")
                .bindArray("ids", UUID.class, standardIds)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(row.getColumn("standard_id", UUID.class), row.getColumn("digest", String.class));
                    return found;
                }));
    }

    /** Every rating ever recorded of these people, expired and superseded ones too. */
    public Map<Whose, List<Rating>> ratings(Collection<UUID> employeeIds) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select r.employee_id, r.purpose, r.result_id, r.digest, a.competency_code, r.method, a.level,
                               r.assessed_on, r.valid_until, r.recorded_at, n.result_id is not null as superseded
                          from assessment_result r join assessment_rating a using (result_id)
                          left join assessment_result n on n.revises = r.result_id
                         where r.employee_id = any(:ids)""")
                        .bindArray("ids", UUID.class, employeeIds)
                        .mapTo(RatingRow.class)
                        .list())
                .stream()
                .collect(groupingBy(RatingRow::whose, mapping(RatingRow::rating, toList())));
    }

    /** A person and the purpose of the assessment: ratings for one purpose say nothing about the other. */
    public record Whose(UUID employeeId, Purpose purpose) {}

    /** A row of a standard's competencies. */
    public record RequiredRow(
            UUID standardId, String competencyCode, String name, CompetencyGroup competencyGroup, BigDecimal level) {

        RequiredCompetency competency() {
            return new RequiredCompetency(competencyCode, name, competencyGroup, level);
        }
    }

    /** A row of a recorded rating. */
    public record RatingRow(
            UUID employeeId,
            Purpose purpose,
            UUID resultId,
            String digest,
            String competencyCode,
            AssessmentMethod method,
            BigDecimal level,
            LocalDate assessedOn,
            LocalDate validUntil,
            Instant recordedAt,
            boolean superseded) {

        Whose whose() {
            return new Whose(employeeId, purpose);
        }

        Rating rating() {
            return new Rating(
                    resultId, digest, competencyCode, method, level, assessedOn, validUntil, recordedAt, superseded);
        }
    }
}
