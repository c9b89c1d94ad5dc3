package id.asn.assessment.succession;

import id.asn.assessment.match.Rating;
import id.asn.assessment.succession.ListVerification.ChangedInput;
import id.asn.assessment.talent.PerformanceFact;
import id.asn.assessment.talent.PotentialFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Compares what a list says of its inputs with the records themselves. To be called inside a transaction. */
@ApplicationScoped
class RecordedInputs {

    private final Jdbi jdbi;

    RecordedInputs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The standard, results and appraisals whose digest is no longer what it was. */
    List<ChangedInput> changed(Basis basis, List<Inputs> inputs) {
        Map<UUID, String> results = new HashMap<>();
        Map<UUID, String> appraisals = new HashMap<>();
        for (Inputs input : inputs) {
            input.candidate()
                    .ratings()
                    .forEach((Rating rating) -> results.put(rating.resultId(), rating.resultDigest()));
            PotentialFact potential = input.potential();
            if (potential != null) {
                results.put(potential.resultId(), potential.digest());
            }
            PerformanceFact performance = input.performance();
            if (performance != null) {
                appraisals.put(performance.appraisalId(), performance.digest());
            }
        }
        List<ChangedInput> changed = new ArrayList<>();
        changed.addAll(changed(
                "POSITION_STANDARD",
                Map.of(basis.position().standardId(), basis.position().standardDigest()),
                "select standard_id as id, digest from position_standard where standard_id = any(:ids)"));
        changed.addAll(changed(
                "ASSESSMENT_RESULT",
                results,
                "select result_id as id, digest from assessment_result where result_id = any(:ids)"));
        changed.addAll(changed(
                "PERFORMANCE_APPRAISAL",
                appraisals,
                "select appraisal_id as id, digest from performance_appraisal where appraisal_id = any(:ids)"));
        return changed;
    }

    private List<ChangedInput> changed(String kind, Map<UUID, String> then, String sql) {
        Map<UUID, String> now = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(sql)
                .bindArray("ids", UUID.class, then.keySet())
                .mapTo(DigestRow.class)
                .forEach(row -> now.put(row.id(), row.digest())));
        return then.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(now.get(entry.getKey())))
                .map(entry -> new ChangedInput(kind, entry.getKey(), entry.getValue(), now.get(entry.getKey())))
                .toList();
    }

    /** A record and the digest of its content. */
    public record DigestRow(UUID id, String digest) {}
}
