package id.asn.chassis.timetravel;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The effective date of a read; a {@code @BeanParam}. */
public class AsOf {

    @QueryParam("asOf")
    @Size(max = 10) @Parameter(
            description = "What held on this date; today (WIB) when absent",
            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-05-24"))
    @Nullable String asOf;

    /** @throws ProblemException 400 when it is no date of the years 1900 to 2199 */
    public LocalDate date(Clock clock) {
        return given().orElseGet(() -> LocalDate.now(clock));
    }

    /**
     * Absent: for reads that ask nothing of the date unless it is given.
     *
     * @throws ProblemException 400 when it is no date of the years 1900 to 2199
     */
    public Optional<LocalDate> given() {
        if (asOf == null || asOf.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(asOf);
            if (!CivilDateValidator.isCivil(date)) {
                throw malformed();
            }
            return Optional.of(date);
        } catch (DateTimeParseException notADate) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return Problem.of(WebProblem.VALIDATION, 1).at("asOf");
    }
}
