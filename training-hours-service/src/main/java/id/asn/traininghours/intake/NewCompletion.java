package id.asn.traininghours.intake;

import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.ledger.Candidate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim about to be stored.
 *
 * @param index of the item in its batch
 * @param employee absent while the register has not told of the person
 */
record NewCompletion(
        int index,
        UUID completionId,
        Claim claim,
        Assessment assessment,
        @Nullable KnownEmployee employee) {

    boolean isOfKnownEmployee() {
        return employee != null;
    }

    Candidate candidate() {
        return new Candidate(completionId, claim, assessment, Objects.requireNonNull(employee));
    }
}
