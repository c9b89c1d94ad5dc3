package id.asn.traininghours.ledger;

import id.asn.traininghours.check.Suspect;
import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.employee.KnownEmployee;
import java.util.UUID;

/** A stored completion of a known, locked person, about to be credited or held. */
public record Candidate(UUID completionId, Claim claim, Assessment assessment, KnownEmployee employee) {

    KnownCompletion known() {
        return KnownCompletion.of(
                completionId,
                employee.employeeId(),
                claim,
                assessment.conversion().converted());
    }

    Suspect suspect() {
        return new Suspect(known(), claim, assessment);
    }
}
