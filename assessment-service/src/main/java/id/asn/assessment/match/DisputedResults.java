package id.asn.assessment.match;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which results somebody has objected to, without a decision yet: their consequences are stayed. */
public interface DisputedResults {

    /** Those of the results that are under objection; to be called inside a use case. */
    Set<UUID> against(Collection<UUID> resultIds);
}
