package id.asn.traininghours.review;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrects what is credited. */
@Path("/v1/entries/{entryId}/correction")
@Tag(name = "Ledger")
public class EntryCorrectionResource {

    private final CorrectEntry correctEntry;
    private final Idempotency idempotency;

    EntryCorrectionResource(CorrectEntry correctEntry, Idempotency idempotency) {
        this.correctEntry = correctEntry;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("hours:correct")
    @Operation(
            operationId = "correctEntry",
            summary = "Replace a credit by one with other content: its reversal and the new credit, linked, at once")
    @APIResponse(
            responseCode = "201",
            description = "The decision, with the new credit",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response correct(@PathParam("entryId") UUID entryId, @NotNull @Valid EntryCorrectionRequest request) {
        return idempotency.once(request, () -> {
            DecisionView decision = correctEntry.correct(entryId, request);
            return Reply.created("/v1/entries/" + decision.entryId(), decision);
        });
    }
}
