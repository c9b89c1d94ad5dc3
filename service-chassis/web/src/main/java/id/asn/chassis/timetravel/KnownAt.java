package id.asn.chassis.timetravel;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The recorded instant of a read; a {@code @BeanParam}. */
public class KnownAt {

    @QueryParam("knownAt")
    @Size(max = 40) @Parameter(
            description = "As it was known at this instant; as known now when absent",
            schema = @Schema(type = SchemaType.STRING, format = "date-time", examples = "2022-06-30T16:59:59Z"))
    @Nullable String knownAt;

    /**
     * Absent: as known now.
     *
     * @throws ProblemException 400 when it is no instant
     */
    public Optional<Instant> instant() {
        if (knownAt == null || knownAt.isEmpty()) {
            return Optional.empty();
        }
        try {
            Instant instant = Instant.parse(knownAt);
            if (!CivilDateValidator.isCivil(LocalDate.ofInstant(instant, ZoneOffset.UTC))) {
                throw malformed();
            }
            return Optional.of(instant);
        } catch (DateTimeParseException notAnInstant) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return Problem.of(WebProblem.VALIDATION, 1).at("knownAt");
    }
}
