package id.asn.traininghours.ledger;

import id.asn.traininghours.check.Suspect;
import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.employee.KnownEmployee;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored completion of a known, locked person, about to be credited or held.
 *
 * @param clearance what an officer has looked at already
 * @param corrects the last credit of the completion, which the new one takes the place of
 */
public record Candidate(
        UUID completionId,
        Claim claim,
        Assessment assessment,
        KnownEmployee employee,
        Clearance clearance,
        @Nullable LedgerEntry corrects) {

    /** As a provider reports it: nobody has looked at it, nothing was credited before. */
    public Candidate(UUID completionId, Claim claim, Assessment assessment, KnownEmployee employee) {
        this(completionId, claim, assessment, employee, Clearance.NONE, null);
    }

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

    /** Frozen where the person stood on the completion date; a correction that keeps the date keeps the context too. */
    Context context() {
        return corrects != null && corrects.context().completionDate().equals(claim.end())
                ? corrects.context()
                : Context.of(employee, claim.end());
    }
}
