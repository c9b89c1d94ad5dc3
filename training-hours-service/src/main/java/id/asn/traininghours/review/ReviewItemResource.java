package id.asn.traininghours.review;

import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The officers' queue: what is held, and what is credited but not verified. */
@Path("/v1/review-items")
@Tag(name = "Review")
public class ReviewItemResource {

    private final ReviewItemQueries queries;
    private final ReviewCounts counts;
    private final DecideReview decideReview;
    private final AssignReview assignReview;
    private final Idempotency idempotency;

    ReviewItemResource(
            ReviewItemQueries queries,
            ReviewCounts counts,
            DecideReview decideReview,
            AssignReview assignReview,
            Idempotency idempotency) {
        this.queries = queries;
        this.counts = counts;
        this.decideReview = decideReview;
        this.assignReview = assignReview;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("hours:review")
    @Operation(operationId = "listReviewItems", summary = "What an agency's officers have to decide, the oldest first")
    @APIResponse(responseCode = "200", description = "A page of items")
    public Page<ReviewItemView> list(@BeanParam @Valid ReviewFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }

    @GET
    @Path("/counts")
    @RolesAllowed({"hours:review", "reports:aggregate"})
    @Operation(operationId = "countReviewItems", summary = "How much is to be decided, by reason and age; no persons")
    @APIResponse(responseCode = "200", description = "The counts")
    public ReviewCountsView count(@QueryParam("agency") @NotBlank @Size(max = 20) String agency) {
        return counts.of(agency);
    }

    @GET
    @Path("/{completionId}")
    @RolesAllowed("hours:review")
    @Operation(operationId = "getReviewItem", summary = "One item with every decision on it")
    @APIResponse(
            responseCode = "200",
            description = "The item; its ETag is what a decision names as version",
            content = @Content(schema = @Schema(implementation = ReviewItemView.class)))
    public Response get(@PathParam("completionId") UUID completionId) {
        return shown(completionId);
    }

    @PUT
    @Path("/{completionId}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("hours:review")
    @Operation(operationId = "assignReviewItem", summary = "Say which officer looks at it, or nobody")
    @APIResponse(
            responseCode = "200",
            description = "The item",
            content = @Content(schema = @Schema(implementation = ReviewItemView.class)))
    public Response assign(
            @PathParam("completionId") UUID completionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssignmentRequest request) {
        assignReview.assign(completionId, request.officer(), ifMatch);
        return shown(completionId);
    }

    @POST
    @Path("/{completionId}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("hours:review")
    @Operation(
            operationId = "decideReviewItem",
            summary = "Approve, correct, reject or return to the sender; nobody decides on their own")
    @APIResponse(
            responseCode = "201",
            description = "The decision; an approval that meets new reasons leaves the item OPEN",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response decide(@PathParam("completionId") UUID completionId, @NotNull @Valid DecisionRequest request) {
        return idempotency.once(
                request,
                () -> Reply.created("/v1/review-items/" + completionId, decideReview.one(completionId, request)));
    }

    private Response shown(UUID completionId) {
        ReviewItemView item = queries.one(completionId);
        return Response.ok(item)
                .header(HttpHeaders.ETAG, ETags.of(item.version()))
                .build();
    }
}
