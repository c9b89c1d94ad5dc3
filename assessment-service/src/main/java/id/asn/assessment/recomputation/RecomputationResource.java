package id.asn.assessment.recomputation;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recomputations of many people. */
@Path("/v1/recomputations")
@Tag(name = "Recomputations", description = "Matches of many people reckoned anew, with progress")
public class RecomputationResource {

    private final AskForRecomputation ask;
    private final RecomputationReads reads;
    private final Idempotency idempotency;

    RecomputationResource(AskForRecomputation ask, RecomputationReads reads, Idempotency idempotency) {
        this.ask = ask;
        this.reads = reads;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("matches:recompute")
    @Operation(
            operationId = "requestRecomputation",
            summary = "Match everybody in an agency anew",
            description =
                    "For a check: what changes by itself is matched anew by itself. What comes out the same is left alone.")
    @APIResponse(
            responseCode = "202",
            description = "It is stored and goes on whatever happens",
            content = @Content(schema = @Schema(implementation = RecomputationView.class)))
    public Response request(@NotNull @Valid RecomputationRequest request) {
        return idempotency.once(request, () -> accepted(ask.ask(request)));
    }

    @GET
    @RolesAllowed("matches:read")
    @Operation(operationId = "listRecomputations", summary = "Recomputations of an agency, the latest first")
    public Page<RecomputationView> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency, @BeanParam @Valid PageRequest page) {
        return reads.ofAgency(agency, page);
    }

    @GET
    @Path("/{recomputationId}")
    @RolesAllowed("matches:read")
    @Operation(operationId = "getRecomputation", summary = "A recomputation and its progress")
    public RecomputationView get(@PathParam("recomputationId") UUID recomputationId) {
        return reads.byId(recomputationId);
    }

    private Reply accepted(UUID id) {
        return Reply.accepted("/v1/recomputations/" + id, reads.byId(id));
    }
}
