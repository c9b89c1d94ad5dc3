package id.asn.standard.position;

import id.asn.standard.reference.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open-ended state of a position, as known now. */
record KnownPosition(
        UUID id,
        String code,
        long version,
        String title,
        Tier tierCode,
        String unitCode,
        List<String> urusanCodes,
        @Nullable UUID reportsTo,
        @Nullable Integer jobClass,
        LocalDate effectiveFrom) {

    /** Whether nothing has to be written to make this true from {@code next.effectiveFrom} on. */
    boolean alreadySays(PositionState next) {
        return title.equals(next.title())
                && tierCode == next.tierCode()
                && unitCode.equals(next.unitCode())
                && urusanCodes.equals(next.urusanCodes())
                && Objects.equals(reportsTo, next.reportsTo())
                && Objects.equals(jobClass, next.jobClass())
                && !effectiveFrom.isAfter(next.effectiveFrom());
    }
}
