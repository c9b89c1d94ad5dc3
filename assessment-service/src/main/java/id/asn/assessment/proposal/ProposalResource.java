package id.asn.assessment.proposal;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
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
import org.jspecify.annotations.Nullable;

/** What employees ask to learn. */
@Path("/v1/development-proposals")
@Tag(name = "Development proposals", description = "The employee proposes, the superior answers")
public class ProposalResource {

    private final ProposeDevelopment propose;
    private final AnswerProposal answer;
    private final ProposalReads reads;
    private final Idempotency idempotency;

    ProposalResource(ProposeDevelopment propose, AnswerProposal answer, ProposalReads reads, Idempotency idempotency) {
        this.propose = propose;
        this.answer = answer;
        this.reads = reads;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("proposals:write")
    @Operation(operationId = "proposeDevelopment", summary = "Say what to learn")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public Response propose(@NotNull @Valid ProposalRequest request) {
        return idempotency.once(request, () -> propose.propose(request));
    }

    @POST
    @Path("/{proposalId}/endorsement")
    @RolesAllowed("proposals:endorse")
    @Operation(
            operationId = "endorseProposal",
            summary = "Endorse, as the superior",
            description = "The token's employee must hold the position that the proposer's position reports to.")
    @APIResponse(
            responseCode = "200",
            description = "Endorsed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public Response endorse(@PathParam("proposalId") UUID proposalId, @NotNull @Valid EndorsementRequest request) {
        return idempotency.once(request, () -> answer.endorse(proposalId, request.comment()));
    }

    @POST
    @Path("/{proposalId}/answer")
    @RolesAllowed("proposals:endorse")
    @Operation(
            operationId = "answerProposal",
            summary = "Accept or decline with a reason, as the superior",
            description = "The token's employee must hold the position that the proposer's position reports to.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public Response answer(@PathParam("proposalId") UUID proposalId, @NotNull @Valid AnswerRequest request) {
        return idempotency.once(request, () -> answer.answer(proposalId, request));
    }

    @GET
    @Path("/{proposalId}")
    @RolesAllowed({"proposals:write", "proposals:endorse", "assessments:read"})
    @Operation(operationId = "getProposal", summary = "A proposal")
    public ProposalView get(@PathParam("proposalId") UUID proposalId) {
        return reads.byId(proposalId);
    }

    @GET
    @RolesAllowed({"proposals:endorse", "assessments:read"})
    @Operation(operationId = "listProposals", summary = "The proposals of an agency, the first filed first")
    public Page<ProposalView> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("status") @Nullable ProposalStatus status,
            @BeanParam @Valid PageRequest page) {
        return reads.of(agency, status, page);
    }
}
