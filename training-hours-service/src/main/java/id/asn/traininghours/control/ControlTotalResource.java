package id.asn.traininghours.control;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What any copy of the ledger must add up to. */
@Path("/v1/control-totals")
@Tag(name = "Control totals")
public class ControlTotalResource {

    private final ControlTotalQueries queries;

    ControlTotalResource(ControlTotalQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({"hours:read", "reports:aggregate"})
    @Operation(operationId = "getControlTotals", summary = "Exact totals of an agency's ledger for a year")
    @APIResponse(responseCode = "200", description = "The totals at the fence")
    public ControlTotal get(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("year") @NotNull @Min(2010) @Max(2200) Integer year) {
        return queries.of(agency, year);
    }
}
