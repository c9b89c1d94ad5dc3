package id.asn.traininghours.siasn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a reconciliation: what SIASN has, what the ledger has, or both. */
sealed interface Comparison {

    record SiasnOnly(SiasnCourse siasn) implements Comparison {}

    record LocalOnly(LocalCourse local) implements Comparison {}

    /** @param rounding absent when the hours differ by an hour or more */
    record Both(
            SiasnCourse siasn,
            LocalCourse local,
            List<Difference> differences,
            @Nullable Rounding rounding) implements Comparison {}

    default ReconciliationState state() {
        return switch (this) {
            case SiasnOnly only -> ReconciliationState.SIASN_ONLY;
            case LocalOnly only -> ReconciliationState.LOCAL_ONLY;
            case Both both -> both.differences().isEmpty() ? ReconciliationState.MATCHED : ReconciliationState.CONFLICT;
        };
    }
}
