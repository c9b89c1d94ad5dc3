package id.asn.standard.skj;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A standard in force on a position: which, from when, to when (exclusive), and by which decree. */
record InForce(
        UUID standardId,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String decreeNumber,
        LocalDate decreeDate) {

    Period period() {
        return new Period(effectiveFrom, effectiveTo);
    }
}
