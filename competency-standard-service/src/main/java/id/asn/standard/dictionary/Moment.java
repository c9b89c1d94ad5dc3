package id.asn.standard.dictionary;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What held on a date, as it was known at an instant.
 *
 * @param knownAt null: as known now
 */
public record Moment(LocalDate asOf, @Nullable Instant knownAt) {

    public static Moment of(AsOf asOf, KnownAt knownAt, Clock clock) {
        return new Moment(asOf.date(clock), knownAt.instant().orElse(null));
    }
}
