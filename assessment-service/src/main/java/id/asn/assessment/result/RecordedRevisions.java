package id.asn.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which results took the place of which; to be asked inside a use case. */
@ApplicationScoped
public class RecordedRevisions {

    private final Jdbi jdbi;

    RecordedRevisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public boolean revises(UUID revisionId, UUID resultId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select 1 from assessment_result where result_id = :revision and revises = :result)")
                .bind("revision", revisionId)
                .bind("result", resultId)
                .mapTo(Boolean.class)
                .one());
    }
}
