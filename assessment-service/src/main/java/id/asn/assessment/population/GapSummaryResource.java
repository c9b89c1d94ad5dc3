package id.asn.assessment.population;

import id.asn.assessment.population.GapSummary.Level;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Gaps over agencies for those who read aggregates only. */
@Path("/v1/gap-summaries")
@Tag(name = "Population")
public class GapSummaryResource {

    private final GapSummaryReads reads;

    GapSummaryResource(GapSummaryReads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed({"reports:aggregate", "matches:read"})
    @Operation(
            operationId = "summariseGaps",
            summary = "Gaps summed by agency, or by the units of one agency; no persons",
            description =
                    "Figures of fewer than five people of a unit are left out, and what would give them away too.")
    public GapSummary summary(
            @QueryParam("by") @DefaultValue("AGENCY") Level by,
            @QueryParam("purpose") @DefaultValue("PEMETAAN") Purpose purpose,
            @QueryParam("agency")
                    @Size(max = 20) @Parameter(description = "Required with UNIT, not looked at with AGENCY")
                    @Nullable String agency,
            @QueryParam("competency") @Size(max = 50) @Parameter(description = "Only these; every one when absent")
                    Set<@Size(max = 40) String> competencies) {
        return switch (by) {
            case AGENCY -> reads.byAgency(purpose, competencies);
            case UNIT -> reads.byUnit(required(agency), purpose, competencies);
        };
    }

    private static String required(@Nullable String agency) {
        if (agency == null) {
            throw Problem.of(WebProblem.VALIDATION, 1).at("agency");
        }
        return agency;
    }
}
