package id.asn.planning.need;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** Development needs: derived, listed, traced. */
@Path("/v1")
@Tag(name = "Needs", description = "Development needs with their cause and the goals they serve")
public class NeedResource {

    private final DeriveNeeds deriveNeeds;
    private final Needs needs;
    private final Idempotency idempotency;

    NeedResource(DeriveNeeds deriveNeeds, Needs needs, Idempotency idempotency) {
        this.deriveNeeds = deriveNeeds;
        this.needs = needs;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/need-derivations")
    @RolesAllowed("plans:write")
    @Operation(
            operationId = "deriveNeeds",
            summary = "Derive the needs of an agency and year from gaps, hours and endorsed proposals")
    @APIResponse(
            responseCode = "200",
            description = "What changed; repeating it changes nothing",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DerivationView.class)))
    public Response derive(@NotNull @Valid DerivationRequest request) {
        return idempotency.once(request, () -> Reply.ok(deriveNeeds.derive(request.agencyCode(), request.year())));
    }

    @GET
    @Path("/needs")
    @RolesAllowed("plans:read")
    @Operation(operationId = "listNeeds", summary = "List the needs of an agency")
    @APIResponse(responseCode = "200", description = "A page of needs")
    public Page<NeedView> list(@Valid @BeanParam NeedFilter filter, @Valid @BeanParam PageRequest page) {
        return needs.list(filter, page);
    }

    @GET
    @Path("/needs/{needId}")
    @RolesAllowed("plans:read")
    @Operation(operationId = "getNeed", summary = "Read a need with its cause and the goals it serves")
    @APIResponse(responseCode = "200", description = "The need")
    public NeedView get(@PathParam("needId") UUID needId) {
        return needs.one(needId);
    }
}
