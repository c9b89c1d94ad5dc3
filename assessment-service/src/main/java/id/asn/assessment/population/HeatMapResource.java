package id.asn.assessment.population;

import id.asn.assessment.population.SumsConsistency.Consistency;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.Purpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the units of an agency stand, competency by competency. */
@Path("/v1/heat-maps")
@Tag(name = "Population", description = "Where units and agencies stand; sums, no persons")
public class HeatMapResource {

    private final HeatMapReads reads;
    private final SumsConsistency consistency;

    HeatMapResource(HeatMapReads reads, SumsConsistency consistency) {
        this.reads = reads;
        this.consistency = consistency;
    }

    @GET
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "getHeatMap",
            summary = "Units against competencies: who is rated, who falls short, by how much",
            description =
                    "Of today from sums that are kept with every match; of an earlier day from the computations of then.")
    public HeatMap heatMap(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("purpose") @DefaultValue("PEMETAAN") Purpose purpose,
            @QueryParam("tier")
                    @Size(max = 40) @Parameter(description = "Holders of positions of that tier only")
                    @Nullable String tier,
            @QueryParam("group") @Parameter(description = "Competencies of that group only") @Nullable CompetencyGroup group,
            @QueryParam("asOf") @Parameter(description = "A day in the past; today when absent") @Nullable LocalDate asOf) {
        return reads.of(agency, purpose, tier, group, asOf);
    }

    @GET
    @Path("/consistency")
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "checkHeatMap",
            summary = "Whether the sums that are kept equal those reckoned anew over the current matches")
    public Consistency consistency(@QueryParam("agency") @NotBlank @Size(max = 20) String agency) {
        return consistency.of(agency);
    }
}
