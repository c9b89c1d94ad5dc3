package id.asn.traininghours.review;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is not credited yet, and why. */
@Path("/v1/held-completions")
@Tag(name = "Review")
public class HeldCompletionResource {

    private final ReviewQueries queries;

    HeldCompletionResource(ReviewQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({"hours:review", "hours:read"})
    @Operation(operationId = "listHeldCompletions", summary = "Completions of an agency put aside, with the reasons")
    @APIResponse(responseCode = "200", description = "A page of held completions")
    public Page<HeldView> held(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency, @BeanParam @Valid PageRequest page) {
        return queries.held(agency, page);
    }
}
