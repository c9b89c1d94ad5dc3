package id.asn.traininghours.check;

import id.asn.traininghours.completion.Reason;
import java.util.List;

/**
 * What the checks make of a completion.
 *
 * @param reasons holds before flags, each with its rule; empty: every check passed
 */
public record Judgement(List<Reason> reasons) {

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    public boolean isHeld() {
        return reasons.stream().anyMatch(Reason::isHold);
    }
}
