package id.asn.standard.crosswalk;

import id.asn.chassis.bulk.BatchOptions;
import id.asn.chassis.bulk.Batches;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Problems;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposing mappings and deciding about them. */
@Path("/v1/crosswalks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Crosswalks")
public class MappingResource {

    private final ProposeMappings propose;
    private final ReviewMappings review;
    private final EndMapping end;
    private final Batches batches;
    private final Problems problems;
    private final Idempotency idempotency;

    MappingResource(
            ProposeMappings propose,
            ReviewMappings review,
            EndMapping end,
            Batches batches,
            Problems problems,
            Idempotency idempotency) {
        this.propose = propose;
        this.review = review;
        this.end = end;
        this.batches = batches;
        this.problems = problems;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/batch")
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "proposeMappings",
            summary = "Propose up to 5,000 mappings, one by one or all or none; the answer keeps their order")
    @APIResponse(
            responseCode = "200",
            description = "What became of each, or would become of it",
            content = @Content(schema = @Schema(implementation = MappingBatchView.class)))
    public Response propose(@Valid @BeanParam BatchOptions options, @NotNull @Valid MappingBatchRequest request) {
        return batches.take(
                options,
                request,
                request.items(),
                MappingRequest.class,
                items -> propose.propose(items.stream()
                        .map(item -> new MappingDraft(item.index(), item.value()))
                        .toList()),
                outcomes -> MappingBatchView.of(outcomes, problems, options.isTrial()));
    }

    @POST
    @Path("/reviews")
    @RolesAllowed("standards:enact")
    @Operation(operationId = "reviewMappings", summary = "Accept or reject proposals of others; all of them or none")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response review(@NotNull @Valid ReviewRequest request) {
        return idempotency.once(request, () -> Reply.ok(review.review(request)));
    }

    @POST
    @Path("/{mappingId}/end")
    @RolesAllowed("standards:enact")
    @Operation(operationId = "endMapping", summary = "End an accepted mapping that somebody else proposed")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = MappingView.class)))
    public Response end(@PathParam("mappingId") UUID mappingId, @NotNull @Valid EndRequest request) {
        return idempotency.once(request, () -> Reply.ok(end.end(mappingId, request)));
    }
}
