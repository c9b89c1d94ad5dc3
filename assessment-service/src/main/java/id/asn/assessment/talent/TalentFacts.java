package id.asn.assessment.talent;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The facts the 9-box rests on, read for many people in one statement. To be called inside a transaction. */
@ApplicationScoped
public class TalentFacts {

    /**
     * Of each person the latest appraisal, and the latest score for potential, a valid one before one that is not. What has
     * been superseded or annulled is left aside.
     */
    private static final String FACTS = """
            select e.employee_id, e.agency_code, p.unit_code,
                   a.appraisal_id, a.digest as appraisal_digest, a.year, a.score, a.predicate,
                   r.result_id, r.digest as result_digest, r.potential_score, r.assessed_on, r.valid_until
              from employee e
              left join lateral
                   (select unit_code from placement
                     where employee_id = e.employee_id and kind = 'DEFINITIVE'
                       and from_date <= :day and (to_date is null or to_date > :day)
                     order by from_date desc limit 1) p on true
              left join lateral
                   (select appraisal_id, digest, year, score, predicate from performance_appraisal c
                     where c.employee_id = e.employee_id and c.year <= :year and not c.annulled
                       and not exists (select 1 from performance_appraisal n where n.revises = c.appraisal_id)
                     order by c.year desc, c.appraisal_id desc limit 1) a on true
              left join lateral
                   (select result_id, digest, potential_score, assessed_on, valid_until from assessment_result c
                     where c.employee_id = e.employee_id and c.potential_score is not null and c.assessed_on <= :day
                       and not c.annulled
                       and not exists (select 1 from assessment_result n where n.revises = c.result_id)
                     order by (c.valid_until >= :day) desc, c.assessed_on desc, c.recorded_at desc, c.result_id desc
                     limit 1) r on true
            """;

    private final Jdbi jdbi;

    TalentFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of these people; the facts that count on the day. */
    public List<BoxFacts> of(Collection<UUID> employeeIds, LocalDate day) {
        return jdbi.withHandle(handle -> facts(
                handle.createQuery(FACTS + " where e.employee_id = any(:ids) order by e.employee_id")
                        .bindArray("ids", UUID.class, employeeIds),
                day));
    }

    /** Of all who serve in the agency, by opaque id; the facts that count on the day. */
    public List<BoxFacts> ofAgency(String agencyCode, LocalDate day) {
        return ofAgency(agencyCode, null, day, new UUID(0, 0), Integer.MAX_VALUE);
    }

    /**
     * Of those who serve in the agency, by opaque id.
     *
     * @param unitCode the unit of the definitive position; null for all
     * @param after the last one of the page before
     */
    List<BoxFacts> ofAgency(String agencyCode, @Nullable String unitCode, LocalDate day, UUID after, int limit) {
        return jdbi.withHandle(handle -> facts(
                handle.createQuery(FACTS + """
                         where e.agency_code = :agency and e.employee_id > :after
                           and e.status not in ('PENSIUN', 'BERHENTI')
                           and (:unit::text is null or p.unit_code = :unit)
                         order by e.employee_id limit :limit""")
                        .bind("agency", agencyCode)
                        .bind("unit", unitCode)
                        .bind("after", after)
                        .bind("limit", limit),
                day));
    }

    private static List<BoxFacts> facts(Query query, LocalDate day) {
        return query.bind("day", day)
                .bind("year", day.getYear())
                .mapTo(Row.class)
                .map(Row::facts)
                .list();
    }

    /** A row of facts. */
    public record Row(
            UUID employeeId,
            String agencyCode,
            @Nullable String unitCode,
            @Nullable UUID appraisalId,
            @Nullable String appraisalDigest,
            @Nullable Integer year,
            @Nullable BigDecimal score,
            @Nullable String predicate,
            @Nullable UUID resultId,
            @Nullable String resultDigest,
            @Nullable BigDecimal potentialScore,
            @Nullable LocalDate assessedOn,
            @Nullable LocalDate validUntil) {

        BoxFacts facts() {
            return new BoxFacts(employeeId, agencyCode, unitCode, performance(), potential());
        }

        private @Nullable PerformanceFact performance() {
            return appraisalId == null || appraisalDigest == null || year == null
                    ? null
                    : new PerformanceFact(appraisalId, appraisalDigest, year, score, predicate);
        }

        private @Nullable PotentialFact potential() {
            return resultId == null
                            || resultDigest == null
                            || potentialScore == null
                            || assessedOn == null
                            || validUntil == null
                    ? null
                    : new PotentialFact(resultId, resultDigest, potentialScore, assessedOn, validUntil);
        }
    }
}
