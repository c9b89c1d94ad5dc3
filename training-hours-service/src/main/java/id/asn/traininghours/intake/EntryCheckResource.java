package id.asn.traininghours.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where providers ask before they report. */
@Path("/v1/entry-checks")
@Tag(name = "Intake")
public class EntryCheckResource {

    private final PostBatches postBatches;

    EntryCheckResource(PostBatches postBatches) {
        this.postBatches = postBatches;
    }

    @POST
    @RolesAllowed("hours:post")
    @Operation(
            operationId = "checkEntries",
            summary = "What would become of one or up to 5,000 completions, and why; nothing of it is kept",
            description =
                    "The completions are judged by the rules of a report, each after those before it, and everything is"
                            + " undone. What another report changes in the meantime is not foreseen.")
    @APIResponse(
            responseCode = "200",
            description = "What each would come to, in order; ids only of what was reported before",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public BatchAnswer check(@NotNull @Valid BatchRequest request) {
        return postBatches.check(request);
    }
}
