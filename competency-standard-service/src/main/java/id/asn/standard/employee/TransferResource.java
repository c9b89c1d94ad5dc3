package id.asn.standard.employee;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Letting a person go to another agency, which then takes the person over by its own PUT with the NIP. */
@Path("/v1/employees/{employeeId}/transfer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employees")
public class TransferResource {

    private final ReleaseEmployee release;
    private final Idempotency idempotency;

    TransferResource(ReleaseEmployee release, Idempotency idempotency) {
        this.release = release;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("employees:write")
    @Operation(
            operationId = "releaseEmployee",
            summary = "Let a person go; the other agency takes the person over from that day on by sending the NIP")
    @APIResponse(
            responseCode = "200",
            description = "The other agency may take the person over",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response release(@PathParam("employeeId") UUID employeeId, @NotNull @Valid TransferRequest request) {
        return idempotency.once(request, () -> Reply.ok(release.release(employeeId, request)));
    }

    @DELETE
    @RolesAllowed("employees:write")
    @Operation(
            operationId = "withdrawRelease",
            summary = "Take the release back while the other agency has not taken the person over")
    @APIResponse(responseCode = "204", description = "The person stays")
    public void withdraw(@PathParam("employeeId") UUID employeeId) {
        release.withdraw(employeeId);
    }
}
