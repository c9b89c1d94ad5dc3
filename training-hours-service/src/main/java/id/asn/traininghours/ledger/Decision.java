package id.asn.traininghours.ledger;

import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.employee.KnownEmployee;
import java.util.List;
import java.util.UUID;

/** What became of a candidate. */
public sealed interface Decision {

    /** Why it is held, or what is remarked on its credit. */
    List<Reason> reasons();

    /** It stands in the ledger. */
    record Credited(LedgerEntry entry) implements Decision {
        @Override
        public List<Reason> reasons() {
            return entry.reasons();
        }
    }

    /** A person has to look at it. */
    record Held(UUID completionId, KnownEmployee employee, String providerCode, List<Reason> reasons)
            implements Decision {}
}
