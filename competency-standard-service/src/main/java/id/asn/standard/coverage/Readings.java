package id.asn.standard.coverage;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.timetravel.RecordedNow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Settles what a caller leaves open: the date, the instant, and the dated rule of age. */
@ApplicationScoped
class Readings {

    private final Jdbi jdbi;
    private final Clock clock;
    private final RecordedNow recordedNow;

    Readings(Jdbi jdbi, Clock clock, RecordedNow recordedNow) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.recordedNow = recordedNow;
    }

    Reading of(AsOf asOf, KnownAt knownAt, OlderThan olderThan) {
        LocalDate date = asOf.date(clock);
        Instant known = knownAt.instant().orElse(null);
        return new Reading(date, known, readAt(known), age(date, olderThan.years()));
    }

    Instant readAt(@Nullable Instant knownAt) {
        return knownAt == null ? recordedNow.instant() : knownAt;
    }

    private AgeRule age(LocalDate date, @Nullable Integer years) {
        if (years != null) {
            return AgeRule.ofCaller(years);
        }
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select version, years, citation, certainty from standard_age_rule where effective @> :date")
                .bind("date", date)
                .mapTo(AgeRule.class)
                .one());
    }
}
