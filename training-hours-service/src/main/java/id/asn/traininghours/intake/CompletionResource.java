package id.asn.traininghours.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was reported, and what became of it. */
@Path("/v1/completions")
@Tag(name = "Intake")
public class CompletionResource {

    private final CompletionQueries queries;

    CompletionResource(CompletionQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("/{completionId}")
    @RolesAllowed({"hours:post", "hours:read", "hours:review"})
    @Operation(operationId = "getCompletion", summary = "A completion and what became of it")
    @APIResponse(responseCode = "200", description = "The completion")
    public CompletionView get(@PathParam("completionId") UUID completionId) {
        return queries.one(completionId);
    }
}
