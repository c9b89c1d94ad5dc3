package id.asn.traininghours.check;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One proof on two people. */
@Path("/v1/duplicate-alerts")
@Tag(name = "Review")
public class DuplicateAlertResource {

    private final DuplicateAlertQueries queries;

    DuplicateAlertResource(DuplicateAlertQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({"hours:review", "hours:read"})
    @Operation(
            operationId = "listDuplicateAlerts",
            summary = "Evidence and certificates of an agency's people that somebody else shows too, newest first")
    @APIResponse(responseCode = "200", description = "A page of alerts")
    public Page<DuplicateAlertView> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency, @BeanParam @Valid PageRequest page) {
        return queries.ofAgency(agency, page);
    }

    @GET
    @Path("/{alertId}")
    @RolesAllowed({"hours:review", "hours:read"})
    @Operation(operationId = "getDuplicateAlert", summary = "One alert, as far as it concerns the caller's agencies")
    @APIResponse(responseCode = "200", description = "The alert")
    public DuplicateAlertView get(@PathParam("alertId") UUID alertId) {
        return queries.one(alertId);
    }
}
