package id.asn.traininghours.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the register. */
@Path("/v1/waiting-completions")
@Tag(name = "Review")
public class WaitingCompletionResource {

    private final ReviewQueries queries;

    WaitingCompletionResource(ReviewQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed("hours:review")
    @Operation(
            operationId = "countWaitingCompletions",
            summary = "How many completions wait for the register; for callers of all agencies")
    @APIResponse(responseCode = "200", description = "The counts")
    public WaitingView waiting() {
        return queries.waiting();
    }
}
