package id.asn.traininghours.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was checked on a completion. */
@Path("/v1/completions/{completionId}/checks")
@Tag(name = "Review")
public class CheckResource {

    private final CheckQueries queries;

    CheckResource(CheckQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({"hours:review", "hours:read", "hours:post"})
    @Operation(
            operationId = "listCompletionChecks",
            summary = "Every check that was run on a completion, by which rule, and what it came to")
    @APIResponse(responseCode = "200", description = "The checks")
    public ChecksView checks(@PathParam("completionId") UUID completionId) {
        return queries.checks(completionId);
    }
}
