package id.asn.standard.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the register.
 *
 * @param knownAt null: as known now, which the database answers from smaller indexes
 * @param readAt {@code knownAt}, or the instant of the reading
 */
record Reading(LocalDate asOf, @Nullable Instant knownAt, Instant readAt, AgeRule age) {

    /** Age counts from the day on which the standard took effect, not from the decree, which may be later or earlier. */
    private LocalDate effectiveBeforeIsOutdated() {
        return asOf.minusYears(age.years());
    }

    Basis basis() {
        return new Basis(asOf, readAt, age.years(), age.version());
    }

    <S extends SqlStatement<S>> S bindTo(S statement) {
        return statement
                .bind("asOf", asOf)
                .bind("knownAt", knownAt)
                .bind("outdatedBefore", effectiveBeforeIsOutdated());
    }
}
