package id.asn.standard.derivation;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Reply;
import id.asn.standard.skj.StandardView;
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

/** Drafts that do not begin from nothing. */
@Path("/v1/position-standards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Position standards")
public class DerivationResource {

    private final DraftFromTierDefaults fromTierDefaults;
    private final DeriveStandard derive;
    private final Idempotency idempotency;

    DerivationResource(DraftFromTierDefaults fromTierDefaults, DeriveStandard derive, Idempotency idempotency) {
        this.fromTierDefaults = fromTierDefaults;
        this.derive = derive;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/from-tier-defaults")
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "draftStandardFromTierDefaults",
            summary = "Begin a draft with the level that positions of the tier usually require",
            description = "The nine managerial and sociocultural competencies, and the technical ones of the position's"
                    + " urusan as a proposal; the dated rule's citation is in `origin`")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response fromTierDefaults(@NotNull @Valid TierDefaultsRequest request) {
        return once(request, () -> fromTierDefaults.draft(request));
    }

    @POST
    @Path("/{standardId}/copy")
    @RolesAllowed("standards:write")
    @Operation(operationId = "copyStandard", summary = "Begin a draft with the content of a standard of one's own")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response copy(@PathParam("standardId") UUID standardId, @NotNull @Valid TargetRequest request) {
        return once(request, () -> derive.copy(standardId, request));
    }

    @POST
    @Path("/{standardId}/derivation")
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "deriveStandard",
            summary =
                    "Begin a draft with the content of a standard in force of any agency, and be told when it changes")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response derive(@PathParam("standardId") UUID standardId, @NotNull @Valid TargetRequest request) {
        return once(request, () -> derive.derive(standardId, request));
    }

    private Response once(Object request, Supplier<StandardView> step) {
        return idempotency.once(request, () -> {
            StandardView standard = step.get();
            return Reply.created("/v1/position-standards/" + standard.standardId(), standard)
                    .etag(standard.version());
        });
    }
}
