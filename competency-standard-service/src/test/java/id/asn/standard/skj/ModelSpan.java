package id.asn.standard.skj;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a standard is in force, in the plain model; without an end until further notice. */
record ModelSpan(
        String position,
        String standard,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    boolean meets(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (to == null || otherFrom.isBefore(to)) && (otherTo == null || from.isBefore(otherTo));
    }
}
