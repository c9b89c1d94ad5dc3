package id.asn.assessment.ruling;

import id.asn.assessment.objection.ObjectionView;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions on objections. */
@Path("/v1/objections/{objectionId}/resolution")
@Tag(name = "Objections")
public class RulingResource {

    private final DecideObjection decideObjection;
    private final Idempotency idempotency;

    RulingResource(DecideObjection decideObjection, Idempotency idempotency) {
        this.decideObjection = decideObjection;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("objections:decide")
    @Operation(
            operationId = "resolveObjection",
            summary = "Uphold an objection, by a revision of the result, or dismiss it",
            description = "Neither by who recorded the result, nor by who filed the objection, nor by the provider.")
    @APIResponse(
            responseCode = "200",
            description = "The objection",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObjectionView.class)))
    public Response resolve(@PathParam("objectionId") UUID objectionId, @NotNull @Valid RulingRequest request) {
        return idempotency.once(request, () -> Reply.ok(decideObjection.decide(objectionId, request)));
    }
}
