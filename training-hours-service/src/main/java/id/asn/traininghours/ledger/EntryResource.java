package id.asn.traininghours.ledger;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** One row of the ledger, and the only way to correct it. */
@Path("/v1/entries")
@Tag(name = "Ledger")
public class EntryResource {

    private final LedgerQueries queries;
    private final ReverseEntry reverseEntry;
    private final Idempotency idempotency;

    EntryResource(LedgerQueries queries, ReverseEntry reverseEntry, Idempotency idempotency) {
        this.queries = queries;
        this.reverseEntry = reverseEntry;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/{entryId}")
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(operationId = "getEntry", summary = "One row of the ledger")
    @APIResponse(responseCode = "200", description = "The entry")
    public EntryView get(@PathParam("entryId") UUID entryId) {
        return queries.entry(entryId);
    }

    @POST
    @Path("/{entryId}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("hours:correct")
    @Operation(
            operationId = "reverseEntry",
            summary = "Take a credit back, once; capacity that its caps free goes to entries they had cut")
    @APIResponse(
            responseCode = "201",
            description = "The reversal",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response reverse(@PathParam("entryId") UUID entryId, @NotNull @Valid ReversalRequest request) {
        return idempotency.once(request, () -> {
            UUID reversal = reverseEntry.reverse(entryId, request.reason());
            return Reply.created("/v1/entries/" + reversal, queries.entry(reversal));
        });
    }
}
