package id.asn.standard.employee;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erasing a person's identity on lawful request: one asks, another confirms. */
@Path("/v1/employees/{employeeId}/erasure")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employees")
public class ErasureResource {

    private final EraseEmployee erase;
    private final Idempotency idempotency;

    ErasureResource(EraseEmployee erase, Idempotency idempotency) {
        this.erase = erase;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("employees:write")
    @Operation(
            operationId = "requestErasure",
            summary = "Ask for a person's identity to be erased; nothing happens before another confirms it")
    @APIResponse(
            responseCode = "200",
            description = "It waits for confirmation, or has happened",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    public Response request(@PathParam("employeeId") UUID employeeId, @NotNull @Valid ErasureRequest request) {
        return idempotency.once(request, () -> Reply.ok(erase.request(employeeId, request)));
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed("employees:write")
    @Operation(
            operationId = "confirmErasure",
            summary = "Erase NIP, name, key and digests for good; employments and placements stay under the id")
    @APIResponse(
            responseCode = "200",
            description = "Erased",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    public Response confirm(@PathParam("employeeId") UUID employeeId) {
        return idempotency.once(Map.of(), () -> Reply.ok(erase.confirm(employeeId)));
    }

    @GET
    @RolesAllowed("employees:read")
    @Operation(operationId = "getErasure", summary = "Whether an erasure was asked for, and whether it has happened")
    public ErasureView get(@PathParam("employeeId") UUID employeeId) {
        return erase.find(employeeId);
    }

    @DELETE
    @RolesAllowed("employees:write")
    @Operation(operationId = "withdrawErasure", summary = "Take the request back before it is confirmed")
    @APIResponse(responseCode = "204", description = "The person stays as recorded")
    public void withdraw(@PathParam("employeeId") UUID employeeId) {
        erase.withdraw(employeeId);
    }
}
