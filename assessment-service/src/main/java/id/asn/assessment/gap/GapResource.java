package id.asn.assessment.gap;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.rules.Purpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Gaps of a person. */
@Path("/v1/employees/{employeeId}/gaps")
@Tag(name = "Gaps", description = "What a person lacks for the position held or for a target position")
public class GapResource {

    private final AnalyseGaps analyse;
    private final CivilCalendar calendar;

    GapResource(AnalyseGaps analyse, CivilCalendar calendar) {
        this.analyse = analyse;
        this.calendar = calendar;
    }

    @GET
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "getGaps",
            summary = "Gap per competency against the position held or a target position",
            description = "Reckoned on the spot, not stored. The gap is max(0, required - owned); without a valid "
                    + "rating owned and gap are absent, never 0.")
    public GapAnalysis gaps(
            @PathParam("employeeId") UUID employeeId,
            @Parameter(description = "Target position; by default the definitive position held")
                    @QueryParam("position")
                    @Nullable UUID position,
            @QueryParam("purpose") @DefaultValue("PEMETAAN") Purpose purpose,
            @Parameter(description = "Default: today") @QueryParam("asOf") @Nullable LocalDate asOf) {
        return analyse.analyse(employeeId, position, purpose, calendar.dayOrToday(asOf));
    }
}
