package id.asn.assessment.gap;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads positions with the standard that is in force for them; to be called inside a transaction. */
@ApplicationScoped
public class TargetPositions {

    private static final String IN_FORCE = """
            select p.position_id, p.agency_code, p.unit_code, p.title, p.tier, s.standard_id, s.digest as standard_digest
              from position p
              join lateral (select standard_id, digest from position_standard
                             where position_id = p.position_id
                               and effective_from <= :day and (effective_to is null or effective_to > :day)
                               and (status = 'ENACTED' or effective_to is not null)
                             order by effective_from desc limit 1) s on true
            """;

    private final Jdbi jdbi;
    private final EmployeeRegister register;

    TargetPositions(Jdbi jdbi, EmployeeRegister register) {
        this.jdbi = jdbi;
        this.register = register;
    }

    /**
     * One position.
     *
     * @throws id.asn.chassis.web.ProblemException 422 when it is not known within the caller's agencies, or no standard is in
     *     force for it on the day
     */
    public TargetPosition require(UUID positionId, LocalDate day) {
        if (!register.hasPosition(positionId)) {
            throw Problem.of(AssessmentProblem.POSITION_NOT_KNOWN, positionId).at("position");
        }
        return byIds(List.of(positionId), day).stream()
                .findFirst()
                .orElseThrow(() -> Problem.of(AssessmentProblem.STANDARD_NOT_IN_FORCE, day));
    }

    /** Those of the positions that have a standard in force. */
    public List<TargetPosition> byIds(List<UUID> positionIds, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(IN_FORCE + "where p.position_id = any(:ids)")
                .bindArray("ids", UUID.class, positionIds)
                .bind("day", day)
                .mapTo(TargetPosition.class)
                .list());
    }

    /** The positions of an agency that have a standard in force. */
    public List<TargetPosition> of(String agencyCode, @Nullable String tier, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        IN_FORCE + "where p.agency_code = :agency and (:tier::text is null or p.tier = :tier)")
                .bind("agency", agencyCode)
                .bind("tier", tier)
                .bind("day", day)
                .mapTo(TargetPosition.class)
                .list());
    }
}
