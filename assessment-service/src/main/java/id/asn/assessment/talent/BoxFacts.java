package id.asn.assessment.talent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person, where they work, and the two facts of the 9-box. */
public record BoxFacts(
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        @Nullable PerformanceFact performance,
        @Nullable PotentialFact potential) {}
