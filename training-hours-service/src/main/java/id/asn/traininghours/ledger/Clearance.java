package id.asn.traininghours.ledger;

import id.asn.traininghours.completion.Reason;
import java.util.List;
import java.util.Set;

/**
 * The reasons for holding a completion that an officer has looked at; it is not held for them again.
 *
 * @param codes of the reasons
 * @param everything whatever reason there is: the officer has decided on the completion itself
 */
public record Clearance(Set<String> codes, boolean everything) {

    public static final Clearance NONE = new Clearance(Set.of(), false);
    public static final Clearance EVERYTHING = new Clearance(Set.of(), true);

    public Clearance {
        codes = Set.copyOf(codes);
    }

    public static Clearance of(Set<String> codes) {
        return new Clearance(codes, false);
    }

    boolean covers(Reason reason) {
        return everything || codes.contains(reason.code().code());
    }

    /** Without the holds that somebody has looked at; flags stay. */
    List<Reason> remaining(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.isHold() || !covers(reason))
                .toList();
    }
}
