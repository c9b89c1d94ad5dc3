package id.asn.traininghours.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a completion may be a second report of. */
@Path("/v1/completions/{completionId}/duplicate-candidates")
@Tag(name = "Review")
public class DuplicateCandidateResource {

    private final CheckQueries queries;

    DuplicateCandidateResource(CheckQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({"hours:review", "hours:read"})
    @Operation(
            operationId = "listDuplicateCandidates",
            summary = "Completions that a completion resembles, each with a score and what it is made of")
    @APIResponse(responseCode = "200", description = "The candidates, the likeliest first")
    public CandidatesView candidates(@PathParam("completionId") UUID completionId) {
        return queries.candidates(completionId);
    }
}
