package id.asn.assessment.match;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
                .collect(groupingBy(RequiredRow::standardId, mapping(RequiredRow::competency, toUnmodifiableList())));
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

    /** Every rating ever recorded of these people, expired and superseded ones too; one row a result, its levels in hundredths. */
    public Map<Whose, List<Rating>> ratings(Collection<UUID> employeeIds) {
        Map<Whose, List<Rating>> ratings = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select r.employee_id, r.purpose, r.result_id, r.digest, r.method, r.assessed_on, r.valid_until,
                               r.recorded_at, n.result_id is not null as superseded, a.codes, a.levels
                          from assessment_result r
                          join lateral (select array_agg(competency_code) as codes,
                                               array_agg((level * 100)::integer) as levels
                                          from assessment_rating where result_id = r.result_id) a on a.codes is not null
                          left join assessment_result n on n.revises = r.result_id
                         where r.employee_id = any(:ids)""")
                .bindArray("ids", UUID.class, employeeIds)
                .map((row, context) -> ResultRow.of(row))
                .forEach(result -> ratings.computeIfAbsent(result.whose(), whose -> new ArrayList<>())
                        .addAll(result.ratings())));
        return ratings;
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

    /** A result with its ratings. */
    private record ResultRow(Whose whose, List<Rating> ratings) {

        private static final int HUNDREDTHS = 2;

        static ResultRow of(ResultSet row) throws SQLException {
            Whose whose =
                    new Whose(row.getObject("employee_id", UUID.class), Purpose.valueOf(row.getString("purpose")));
            UUID resultId = row.getObject("result_id", UUID.class);
            String digest = row.getString("digest");
            AssessmentMethod method = AssessmentMethod.valueOf(row.getString("method"));
            LocalDate assessedOn = row.getObject("assessed_on", LocalDate.class);
            LocalDate validUntil = row.getObject("valid_until", LocalDate.class);
            Instant recordedAt =
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant();
            boolean superseded = row.getBoolean("superseded");
            String[] codes = (String[]) row.getArray("codes").getArray();
            Integer[] levels = (Integer[]) row.getArray("levels").getArray();
            List<Rating> ratings = new ArrayList<>(codes.length);
            for (int i = 0; i < codes.length; i++) {
                ratings.add(new Rating(
                        resultId,
                        digest,
                        codes[i],
                        method,
                        BigDecimal.valueOf(levels[i], HUNDREDTHS),
                        assessedOn,
                        validUntil,
                        recordedAt,
                        superseded));
            }
            return new ResultRow(whose, ratings);
        }
    }
}
