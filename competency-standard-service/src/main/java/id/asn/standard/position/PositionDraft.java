package id.asn.standard.position;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A position to be taken over: its place in the request, its code, what is said about it, and the version expected. */
record PositionDraft(
        int index,
        String code,
        PositionRequest said,
        @Nullable String ifMatch) {

    /** Until when it holds; null: until further notice. */
    @Nullable LocalDate until(@Nullable KnownPosition known) {
        if (said.effectiveTo() != null || known == null) {
            return said.effectiveTo();
        }
        return known.nextChange(said.effectiveFrom());
    }

    boolean holdsOn(LocalDate date, @Nullable KnownPosition known) {
        LocalDate until = until(known);
        return !said.effectiveFrom().isAfter(date) && (until == null || until.isAfter(date));
    }
}
