package id.asn.assessment.ruledraft;

import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafts of evidence policies on their way into force. */
@Path("/v1/evidence-policies/drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence policies")
public class PolicyDraftResource {

    private static final RuleKind KIND = RuleKind.EVIDENCE_POLICY;

    private final RuleDrafts drafts;
    private final DraftRule draft;
    private final DecideRule decide;
    private final Idempotency idempotency;

    PolicyDraftResource(RuleDrafts drafts, DraftRule draft, DecideRule decide, Idempotency idempotency) {
        this.drafts = drafts;
        this.draft = draft;
        this.decide = decide;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "listEvidencePolicyDrafts",
            summary = "Drafts, enacted and withdrawn ones too, in the order in which they were begun")
    @APIResponse(responseCode = "200", description = "A page of drafts")
    public Page<DraftHead> list(
            @QueryParam("status") @Nullable DraftStatus status, @BeanParam @Valid PageRequest page) {
        return drafts.page(KIND, status, page);
    }

    @GET
    @Path("/{draftId}")
    @RolesAllowed("rules:write")
    @Operation(operationId = "getEvidencePolicyDraft", summary = "A draft with all that it says")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PolicyDraft.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("draftId") UUID draftId, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        RuleDraft found = drafts.one(KIND, draftId);
        return ETags.isFresh(ifNoneMatch, found.revision())
                ? Response.notModified(new EntityTag(Long.toString(found.revision())))
                        .build()
                : reply(found).toResponse();
    }

    @POST
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "draftEvidencePolicy",
            summary = "Begin a draft of an evidence policy; its first day is a day to come",
            description = "Rules are national: the token's agencies must be *. All that is wrong is told at once.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PolicyDraft.class)))
    public Response begin(@NotNull @Valid PolicyContent request) {
        return idempotency.once(request, () -> {
            RuleDraft begun = draft.begin(request);
            return Reply.created("/v1/evidence-policies/drafts/" + begun.draftId(), drafts.policy(begun))
                    .etag(begun.revision());
        });
    }

    @PUT
    @Path("/{draftId}")
    @RolesAllowed("rules:write")
    @Operation(operationId = "editEvidencePolicyDraft", summary = "Change a draft; If-Match is required")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PolicyDraft.class)))
    public Response edit(
            @PathParam("draftId") UUID draftId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PolicyContent request) {
        return reply(draft.edit(draftId, request, ifMatch)).toResponse();
    }

    @POST
    @Path("/{draftId}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("rules:write")
    @Operation(operationId = "submitEvidencePolicyDraft", summary = "Hand a draft to somebody who did not make it")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = PolicyDraft.class)))
    public Response submit(@PathParam("draftId") UUID draftId) {
        return once(draftId, () -> decide.submit(KIND, draftId));
    }

    @POST
    @Path("/{draftId}/return")
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "returnEvidencePolicyDraft",
            summary = "Send a submitted draft back to its makers; not by a maker")
    @APIResponse(
            responseCode = "200",
            description = "A draft again",
            content = @Content(schema = @Schema(implementation = PolicyDraft.class)))
    public Response sendBack(@PathParam("draftId") UUID draftId, @NotNull @Valid DraftReturn request) {
        return once(request, () -> decide.sendBack(KIND, draftId, request.comment()));
    }

    @POST
    @Path("/{draftId}/enactment")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "enactEvidencePolicyDraft",
            summary = "Put it in force from its day on, which is still to come; not by a maker",
            description =
                    "It ends the one before it. Matches are reckoned anew from its first day on; those of before stay.")
    @APIResponse(
            responseCode = "200",
            description = "Enacted",
            content = @Content(schema = @Schema(implementation = PolicyDraft.class)))
    public Response enact(@PathParam("draftId") UUID draftId) {
        return once(draftId, () -> decide.enact(KIND, draftId));
    }

    @POST
    @Path("/{draftId}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("rules:write")
    @Operation(operationId = "withdrawEvidencePolicyDraft", summary = "Give up a draft that is not enacted")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = PolicyDraft.class)))
    public Response withdraw(@PathParam("draftId") UUID draftId) {
        return once(draftId, () -> decide.withdraw(KIND, draftId));
    }

    private Response once(Object request, Supplier<RuleDraft> step) {
        return idempotency.once(request, () -> reply(step.get()));
    }

    private Reply reply(RuleDraft found) {
        return Reply.ok(drafts.policy(found)).etag(found.revision());
    }
}
