package id.asn.assessment.randomchanges;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A standard of a position.
 *
 * @param to first day no longer in force
 * @param levels whole levels by competency
 */
record SeenStandard(
        UUID id,
        UUID position,
        String agency,
        String status,
        LocalDate from,
        @Nullable LocalDate to,
        SortedMap<String, Integer> levels,
        int version) {

    boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && (to == null ? status.equals("ENACTED") : to.isAfter(day));
    }

    SeenStandard ended(String newStatus, LocalDate end) {
        return new SeenStandard(id, position, agency, newStatus, from, end, levels, version + 1);
    }
}
