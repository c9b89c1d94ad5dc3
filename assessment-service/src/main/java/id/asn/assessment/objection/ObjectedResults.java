package id.asn.assessment.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What an objection must know of the result that it is against. */
@ApplicationScoped
class ObjectedResults {

    private final Jdbi jdbi;

    ObjectedResults(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<ObjectedResult> find(UUID resultId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select r.result_id, r.employee_id, r.provider_code, r.recorded_by, r.recorded_at,
                               exists (select 1 from assessment_result later where later.revises = r.result_id) as superseded
                          from assessment_result r where r.result_id = :id""")
                .bind("id", resultId)
                .mapTo(ObjectedResult.class)
                .findOne());
    }

    /** @param superseded another result revises it */
    public record ObjectedResult(
            UUID resultId,
            UUID employeeId,
            String providerCode,
            String recordedBy,
            Instant recordedAt,
            boolean superseded) {}
}
