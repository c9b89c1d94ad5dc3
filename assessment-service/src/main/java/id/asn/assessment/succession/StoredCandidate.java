package id.asn.assessment.succession;

import id.asn.assessment.JsonRows;
import java.util.UUID;

/** A row of {@code succession_candidate}; inputs and outcome are JSON text. */
public record StoredCandidate(
        UUID listId,
        UUID employeeId,
        String agencyCode,
        int rank,
        boolean tied,
        String inputs,
        String outcome,
        String digest) {

    Ranked ranked(JsonRows json) {
        return new Ranked(
                rank, tied, new Contender(json.read(inputs, Inputs.class), json.read(outcome, Outcome.class)));
    }
}
