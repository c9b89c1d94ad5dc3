package id.asn.traininghours.entitlement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The day that is asked about, and the instant whose knowledge answers: with both, the answer of any past day is given
 * again.
 */
public record AsKnown(LocalDate asOf, Instant knownAt) {

    /** @param asOf absent: the day of {@code knownAt}, which absent is now */
    static AsKnown of(@Nullable LocalDate asOf, @Nullable Instant knownAt, Clock clock) {
        Instant known = (knownAt == null ? clock.instant() : knownAt).truncatedTo(ChronoUnit.MICROS);
        return new AsKnown(asOf == null ? LocalDate.ofInstant(known, clock.getZone()) : asOf, known);
    }
}
