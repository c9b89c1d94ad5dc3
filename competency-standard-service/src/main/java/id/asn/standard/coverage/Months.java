package id.asn.standard.coverage;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The months of a trend; a {@code @BeanParam}. */
public class Months {

    private static final int MOST = 120;
    private static final int USUAL = 12;

    @QueryParam("from")
    @Size(max = 7) @Parameter(description = "First month; a year of months when absent", example = "2025-12")
    @Nullable String from;

    @QueryParam("to")
    @Size(max = 7) @Parameter(description = "Last month, at most 120 in all; the running month when absent", example = "2026-11")
    @Nullable String to;

    /**
     * The last day of each month; of the running month today, because its end is not known yet.
     *
     * @throws ProblemException 400 when a month is none, or they are more than 120 or in the wrong order
     */
    List<LocalDate> ends(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        YearMonth last = month("to", to, YearMonth.from(today));
        YearMonth first = month("from", from, last.minusMonths(USUAL - 1L));
        if (first.isAfter(last) || first.plusMonths(MOST - 1L).isBefore(last)) {
            throw malformed("from");
        }
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth())
                .toList();
    }

    private static YearMonth month(String name, @Nullable String text, YearMonth otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() < 1900 || month.getYear() > 2199) {
                throw malformed(name);
            }
            return month;
        } catch (DateTimeParseException notAMonth) {
            throw malformed(name);
        }
    }

    private static ProblemException malformed(String parameter) {
        return Problem.of(WebProblem.VALIDATION, 1).at(parameter);
    }
}
