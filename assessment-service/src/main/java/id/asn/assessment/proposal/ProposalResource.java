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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What employees ask to learn. */
@Path("/v1")
@Tag(name = "Development proposals", description = "The employee proposes, the superior answers")
public class ProposalResource {

    private final ProposeDevelopment propose;
    private final AnswerProposal answer;
    private final WithdrawProposal withdraw;
    private final ProposalReads reads;
    private final Idempotency idempotency;

    ProposalResource(
            ProposeDevelopment propose,
            AnswerProposal answer,
            WithdrawProposal withdraw,
            ProposalReads reads,
            Idempotency idempotency) {
        this.propose = propose;
        this.answer = answer;
        this.withdraw = withdraw;
        this.reads = reads;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/development-proposals")
    @RolesAllowed("proposals:write")
    @Operation(
            operationId = "proposeDevelopment",
            summary = "Say what to learn, or which position to work toward",
            description =
                    "NEED: something to learn. TARGET_POSITION: a position to become fit for, proposed once at a time.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public Response propose(@NotNull @Valid ProposalRequest request) {
        return idempotency.once(request, () -> propose.propose(request));
    }

    @POST
    @Path("/development-proposals/{proposalId}/endorsement")
    @RolesAllowed({"proposals:endorse", MayAnswer.SUBSTITUTE})
    @Operation(
            operationId = "endorseProposal",
            summary = "Endorse, as the superior",
            description = "The token's employee must hold, definitively or acting, the nearest position above that"
                    + " anybody else holds: a vacant post passes its answers on. Where nobody is above, an officer with"
                    + " proposals:substitute answers, and says why in the comment.")
    @APIResponse(
            responseCode = "200",
            description = "Endorsed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public Response endorse(@PathParam("proposalId") UUID proposalId, @NotNull @Valid EndorsementRequest request) {
        return idempotency.once(request, () -> answer.endorse(proposalId, request.comment()));
    }

    @POST
    @Path("/development-proposals/{proposalId}/answer")
    @RolesAllowed({"proposals:endorse", MayAnswer.SUBSTITUTE})
    @Operation(
            operationId = "answerProposal",
            summary = "Accept or decline with a reason, as the superior",
            description = "The token's employee must hold, definitively or acting, the nearest position above that"
                    + " anybody else holds: a vacant post passes its answers on. Where nobody is above, an officer with"
                    + " proposals:substitute answers, and says why in the comment.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public Response answer(@PathParam("proposalId") UUID proposalId, @NotNull @Valid AnswerRequest request) {
        return idempotency.once(request, () -> answer.answer(proposalId, request));
    }

    @POST
    @Path("/development-proposals/{proposalId}/withdrawal")
    @RolesAllowed("proposals:write")
    @Operation(
            operationId = "withdrawProposal",
            summary = "Take a proposal back, as the employee who made it",
            description = "As long as nobody has answered it.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public Response withdraw(@PathParam("proposalId") UUID proposalId, @NotNull @Valid WithdrawalRequest request) {
        return idempotency.once(request, () -> withdraw.withdraw(proposalId, request.comment()));
    }

    @GET
    @Path("/development-proposals/{proposalId}")
    @RolesAllowed({"proposals:write", "proposals:endorse", MayAnswer.SUBSTITUTE, "assessments:read"})
    @Operation(operationId = "getProposal", summary = "A proposal")
    public ProposalView get(@PathParam("proposalId") UUID proposalId) {
        return reads.byId(proposalId);
    }

    @GET
    @Path("/development-proposals/{proposalId}/history")
    @RolesAllowed({"proposals:write", "proposals:endorse", MayAnswer.SUBSTITUTE, "assessments:read"})
    @Operation(operationId = "getProposalHistory", summary = "The states that a proposal was in, the first first")
    public List<ProposalStateView> history(@PathParam("proposalId") UUID proposalId) {
        return reads.history(proposalId);
    }

    @GET
    @Path("/development-proposals")
    @RolesAllowed({"proposals:endorse", MayAnswer.SUBSTITUTE, "assessments:read"})
    @Operation(
            operationId = "listProposals",
            summary = "The proposals of an agency, the first filed first",
            description = "A token of an employee sees the proposals that this employee answers, as superior, as"
                    + " positions are held today; tokens of officers see those of the agency.")
    public Page<ProposalView> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("status") @Nullable ProposalStatus status,
            @BeanParam @Valid PageRequest page) {
        return reads.of(agency, status, page);
    }

    @GET
    @Path("/employees/{employeeId}/development-proposals")
    @RolesAllowed({"proposals:write", "proposals:endorse", MayAnswer.SUBSTITUTE, "assessments:read"})
    @Operation(
            operationId = "listProposalsOfEmployee",
            summary = "What a person has proposed, the first first",
            description = "A token of an employee reads its own.")
    public Page<ProposalView> ofEmployee(@PathParam("employeeId") UUID employeeId, @BeanParam @Valid PageRequest page) {
        return reads.ofEmployee(employeeId, page);
    }
}
