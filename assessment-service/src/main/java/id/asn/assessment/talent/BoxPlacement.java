package id.asn.assessment.talent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands, as far as it can be said.
 *
 * @param box 1 to 9; null exactly when there are reasons against any
 * @param performance null when it cannot be said
 * @param potential null when it cannot be said
 */
public record BoxPlacement(
        @Nullable Integer box,
        @Nullable Performance performance,
        @Nullable Potential potential,
        List<UnplacedReason> reasons) {

    public BoxPlacement {
        reasons = List.copyOf(reasons);
        if ((box == null) == reasons.isEmpty()) {
            throw new IllegalArgumentException("A box, or the reasons why there is none");
        }
    }

    public boolean hasBox() {
        return box != null;
    }
}
