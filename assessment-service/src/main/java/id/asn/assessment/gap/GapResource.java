package id.asn.assessment.gap;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.rules.Purpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
@Path("/v1")
@Tag(name = "Gaps", description = "What a person lacks for the position held or for a target position")
public class GapResource {

    private final AnalyseGaps analyse;
    private final FindShortestPath path;
    private final CivilCalendar calendar;

    GapResource(AnalyseGaps analyse, FindShortestPath path, CivilCalendar calendar) {
        this.analyse = analyse;
        this.path = path;
        this.calendar = calendar;
    }

    @GET
    @Path("/employees/{employeeId}/gaps")
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

    @GET
    @Path("/employees/{employeeId}/target-gaps")
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "getTargetGaps",
            summary = "Gaps against the position held and every endorsed target position",
            description = "Target positions are those of the person's own proposals that the superior endorsed.")
    public TargetGaps targetGaps(
            @PathParam("employeeId") UUID employeeId,
            @QueryParam("purpose") @DefaultValue("PEMETAAN") Purpose purpose,
            @Parameter(description = "Default: today") @QueryParam("asOf") @Nullable LocalDate asOf) {
        return analyse.againstTargets(employeeId, purpose, calendar.dayOrToday(asOf));
    }

    @GET
    @Path("/employees/{employeeId}/shortest-path")
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "getShortestPath",
            summary = "The fewest levels to raise until a category is reached, with all ties",
            description =
                    "A step raises one competency to its next whole level, never above the level required. Ways with "
                            + "the same number of steps are ties: they are listed in the order of the standard and counted "
                            + "exactly. Every listed way was matched again. It is advice, not a decision.")
    public ShortestPathView shortestPath(
            @PathParam("employeeId") UUID employeeId,
            @Parameter(description = "Target position; by default the definitive position held")
                    @QueryParam("position")
                    @Nullable UUID position,
            @QueryParam("purpose") @DefaultValue("PENGISIAN_JABATAN") Purpose purpose,
            @Parameter(description = "Code of the category; by default the highest, such as MS (Memenuhi Syarat)")
                    @QueryParam("category")
                    @Size(max = 40) @Nullable String category,
            @Parameter(description = "Default: today") @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = "Ways to list, 1 to 50") @QueryParam("ways") @DefaultValue("20") @Min(1) @Max(50) int ways) {
        return path.find(employeeId, position, purpose, category, calendar.dayOrToday(asOf), ways);
    }
}
