package id.asn.planning.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The period parameters of every report; a {@code @BeanParam}, to be validated with {@code @Valid}. */
@SuppressWarnings("NullAway.Init") // set by JAX-RS, checked by Bean Validation
public class ReportPeriod {

    @NotNull @Min(2018) @Max(2200) @QueryParam("year")
    @Parameter(description = "Calendar year of the completions; not before 2018, the first full year of PP 11/2017")
    Integer year;

    @QueryParam("asOf")
    @Parameter(description = "What was known at the end of that day, Jakarta time; absent: all that is known now")
    @Nullable LocalDate asOf;

    int year() {
        return year;
    }
}
