package id.asn.planning.evidence;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.planning.register.Register;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What units fall short in as a whole, for whoever plans a training for a group. */
@Path("/v1/collective-gaps")
@Tag(name = "Collective gaps", description = "Units that fall short as a whole; no persons")
public class CollectiveGapResource {

    private final CollectiveGaps gaps;

    CollectiveGapResource(CollectiveGaps gaps) {
        this.gaps = gaps;
    }

    @GET
    @RolesAllowed("plans:read")
    @Operation(
            operationId = "listCollectiveGaps",
            summary = "List the collective gaps of an agency",
            description = "As assessment-service last told them; each says how many open needs it would serve.")
    @APIResponse(responseCode = "200", description = "A page of collective gaps")
    public Page<CollectiveGapView> list(
            @QueryParam("agency") @NotNull @Size(max = 20) @Pattern(regexp = Register.AGENCY_CODE) String agency,
            @QueryParam("unit") @Size(max = 64) @Nullable String unit,
            @QueryParam("state") @Nullable CollectiveGapState state,
            @Valid @BeanParam PageRequest page) {
        return gaps.list(agency, unit, state, page);
    }
}
