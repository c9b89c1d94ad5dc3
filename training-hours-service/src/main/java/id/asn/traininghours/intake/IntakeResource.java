package id.asn.traininghours.intake;

import id.asn.chassis.bulk.BatchOptions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where providers report what was completed. */
@Path("/v1/entries")
@Tag(name = "Intake")
public class IntakeResource {

    private final GroupedPosts groupedPosts;
    private final PostBatches postBatches;

    IntakeResource(GroupedPosts groupedPosts, PostBatches postBatches) {
        this.groupedPosts = groupedPosts;
        this.postBatches = postBatches;
    }

    @POST
    @RolesAllowed("hours:post")
    @Operation(
            operationId = "postEntry",
            summary = "Report one completion; the same source record counts once, for ever")
    @APIResponse(
            responseCode = "201",
            description = "Credited",
            content = @Content(schema = @Schema(implementation = CompletionAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "Held for review, or waiting for the register to tell of the person",
            content = @Content(schema = @Schema(implementation = CompletionAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "Reported before with the same content: the figures of then",
            content = @Content(schema = @Schema(implementation = CompletionAnswer.class)))
    public Response post(@NotNull @Valid CompletionRequest request) {
        return groupedPosts.post(request);
    }

    @POST
    @Path("/batch")
    @RolesAllowed("hours:post")
    @Operation(
            operationId = "postEntryBatch",
            summary = "Report up to 5,000 completions, one by one or all or none; the answers keep their order")
    @APIResponse(
            responseCode = "200",
            description = "What each item came to, or would come to",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response postBatch(@Valid @BeanParam BatchOptions options, @NotNull @Valid BatchRequest request) {
        return postBatches.post(options, request);
    }
}
