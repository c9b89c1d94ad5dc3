package id.asn.traininghours.review;

import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.ledger.Clearance;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision that has been found in order: nothing is left but to carry it out.
 *
 * @param claim as it counts, or is to count from now on
 * @param content digest of what the sender sent again; absent unless they did
 * @param revised whether the claim is put beside what counted before
 * @param assessment of the claim; absent where its last credit is verified as it is, and where nothing is credited
 */
public record Ruling(
        ReviewItem item,
        ReviewAct act,
        @Nullable String reason,
        KnownEmployee employee,
        Claim claim,
        @Nullable String content,
        boolean revised,
        @Nullable Assessment assessment) {

    private static final String VERIFIED = "Verified on review";
    private static final String SENT_AGAIN = "Reported again by the sender";

    boolean credits() {
        return switch (act) {
            case APPROVE, CORRECT, RESUBMIT, REINSTATE -> true;
            case REJECT, RETURN, REVERSE -> false;
        };
    }

    boolean withdraws() {
        return act == ReviewAct.REJECT;
    }

    /** An approval clears the reasons that the officer saw; who corrects has decided on the completion itself. */
    Clearance clearance() {
        return switch (act) {
            case APPROVE -> Clearance.of(Set.copyOf(item.reasonCodes()));
            case CORRECT, REINSTATE -> Clearance.EVERYTHING;
            case RESUBMIT, REJECT, RETURN, REVERSE -> Clearance.NONE;
        };
    }

    /** Goes on the reversal of a credit that stands. */
    String explanation() {
        if (reason != null) {
            return reason;
        }
        return act == ReviewAct.RESUBMIT ? SENT_AGAIN : VERIFIED;
    }

    int revisionAfter() {
        return revised ? item.revision() + 1 : item.revision();
    }
}
