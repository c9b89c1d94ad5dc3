package id.asn.traininghours.entitlement;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day that is asked about, and the instant whose knowledge answers: with both, the answer of any past day is given
 * again.
 */
public record AsKnown(LocalDate asOf, Instant knownAt) {

    static AsKnown now(Clock clock) {
        return new AsKnown(LocalDate.now(clock), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** @throws id.asn.chassis.web.ProblemException 400 when one of them is none */
    static AsKnown of(AsOf asOf, KnownAt knownAt, Clock clock) {
        return new AsKnown(
                asOf.date(clock), knownAt.instant().orElseGet(clock::instant).truncatedTo(ChronoUnit.MICROS));
    }
}
