package id.asn.traininghours.course;

import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with what its programme adds: what a completion of the course is filled with.
 *
 * @param to inclusive; absent while open
 * @param unit absent, as the amount, when every completion has to say how much it was
 */
public record CourseTerm(
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String programmeCode,
        String formCode,
        @Nullable Unit unit,
        @Nullable BigDecimal amount,
        List<String> competencyCodes) {

    public CourseTerm {
        competencyCodes = List.copyOf(competencyCodes);
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
