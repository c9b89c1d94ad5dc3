package id.asn.standard.crosswalk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mapping as a decision about it needs it. */
record Mapping(
        UUID id,
        @Nullable String agencyCode,
        String fromDictionary,
        String fromCompetency,
        String toDictionary,
        String toCompetency,
        Relation relation,
        LocalDate effectiveFrom,
        MappingStatus status,
        String proposedBy,
        long version) {}
