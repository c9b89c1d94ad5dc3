package id.asn.standard.skj;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a standard: submission, approval, return, enactment, revocation. */
@Path("/v1/position-standards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Position standards")
public class StandardLifecycleResource {

    private final ReviewStandard review;
    private final EnactStandard enact;
    private final RevokeStandard revoke;
    private final OverlapRetry overlap;
    private final Idempotency idempotency;

    StandardLifecycleResource(
            ReviewStandard review,
            EnactStandard enact,
            RevokeStandard revoke,
            OverlapRetry overlap,
            Idempotency idempotency) {
        this.review = review;
        this.enact = enact;
        this.revoke = revoke;
        this.overlap = overlap;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/{standardId}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("standards:write")
    @Operation(operationId = "submitStandard", summary = "Submit a complete draft; all that is missing is told at once")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response submit(@PathParam("standardId") UUID standardId) {
        return once(standardId, () -> review.submit(standardId));
    }

    @POST
    @Path("/{standardId}/approval")
    @RolesAllowed("standards:enact")
    @Operation(operationId = "approveStandard", summary = "Approve with the ministry's letter; not by a maker")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response approve(@PathParam("standardId") UUID standardId, @NotNull @Valid ApprovalRequest request) {
        return once(request, () -> review.approve(standardId, request));
    }

    @POST
    @Path("/{standardId}/return")
    @RolesAllowed("standards:enact")
    @Operation(
            operationId = "returnStandard",
            summary = "Send back to the makers, with a comment and with comments on single rows")
    @APIResponse(
            responseCode = "200",
            description = "A draft again",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response sendBack(@PathParam("standardId") UUID standardId, @NotNull @Valid ReturnRequest request) {
        return once(request, () -> review.sendBack(standardId, request));
    }

    @POST
    @Path("/{standardId}/enactment")
    @RolesAllowed("standards:enact")
    @Operation(operationId = "enactStandard", summary = "Put in force by decree; not by a maker")
    @APIResponse(
            responseCode = "200",
            description = "In force",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response enact(@PathParam("standardId") UUID standardId, @NotNull @Valid EnactmentRequest request) {
        return overlap.namedOnRetry(() -> once(request, () -> enact.enact(standardId, request)));
    }

    @POST
    @Path("/{standardId}/revocation")
    @RolesAllowed("standards:enact")
    @Operation(operationId = "revokeStandard", summary = "End by decree")
    @APIResponse(
            responseCode = "200",
            description = "Revoked",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response revoke(@PathParam("standardId") UUID standardId, @NotNull @Valid RevocationRequest request) {
        return once(request, () -> revoke.revoke(standardId, request));
    }

    private Response once(Object request, Supplier<StandardView> step) {
        return idempotency.once(request, () -> {
            StandardView standard = step.get();
            return Reply.ok(standard).etag(standard.version());
        });
    }
}
