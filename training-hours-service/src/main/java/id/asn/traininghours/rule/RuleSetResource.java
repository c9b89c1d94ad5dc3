package id.asn.traininghours.rule;

import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sets of conversion rules with their legal basis, from draft to enacted. */
@Path("/v1/conversion-rule-sets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversion rule sets")
public class RuleSetResource {

    /** Codes of sets stand on every entry: capitals, digits, dot, dash. */
    public static final String CODE = "[A-Z0-9][A-Z0-9.-]{0,39}";

    private final RuleSets sets;
    private final DraftRuleSet draft;
    private final DecideRuleSet decide;
    private final Idempotency idempotency;

    RuleSetResource(RuleSets sets, DraftRuleSet draft, DecideRuleSet decide, Idempotency idempotency) {
        this.sets = sets;
        this.draft = draft;
        this.decide = decide;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write", "reports:aggregate"})
    @Operation(operationId = "listRuleSets", summary = "Rule sets by code")
    @APIResponse(responseCode = "200", description = "A page of rule sets")
    public Page<RuleSetSummary> list(
            @QueryParam("status") @Nullable RuleSetStatus status, @BeanParam @Valid PageRequest page) {
        return sets.page(status, page);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write", "reports:aggregate"})
    @Operation(operationId = "getRuleSet", summary = "A rule set with its rules and its legal basis")
    @APIResponse(
            responseCode = "200",
            description = "The rule set",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        RuleSetView set = sets.one(code);
        return ETags.isFresh(ifNoneMatch, set.version())
                ? Response.notModified(new EntityTag(Long.toString(set.version())))
                        .build()
                : Reply.ok(set).etag(set.version()).toResponse();
    }

    @POST
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "draftRuleSet",
            summary = "Begin a draft as a copy of the rules in force on its first day, which is a day to come")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response begin(@NotNull @Valid NewRuleSet request) {
        return idempotency.once(request, () -> {
            RuleSetView set = draft.begin(request);
            return Reply.created("/v1/conversion-rule-sets/" + set.code(), set).etag(set.version());
        });
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "editRuleSet",
            summary = "Change a draft and its rules; If-Match is required, all that is wrong is told at once")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response edit(
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RuleSetContent request) {
        RuleSetView set = draft.edit(code, request, ifMatch);
        return Reply.ok(set).etag(set.version()).toResponse();
    }

    @POST
    @Path("/{code}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("rules:write")
    @Operation(operationId = "submitRuleSet", summary = "Hand a draft to somebody who did not make it")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response submit(@PathParam("code") @Pattern(regexp = CODE) String code) {
        return once(code, () -> decide.submit(code));
    }

    @POST
    @Path("/{code}/return")
    @RolesAllowed("rules:write")
    @Operation(operationId = "returnRuleSet", summary = "Send a submitted set back to its makers; not by a maker")
    @APIResponse(
            responseCode = "200",
            description = "A draft again",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response sendBack(
            @PathParam("code") @Pattern(regexp = CODE) String code, @NotNull @Valid ReturnedRuleSet request) {
        return once(request, () -> decide.sendBack(code, request.comment()));
    }

    @POST
    @Path("/{code}/enactment")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "enactRuleSet",
            summary = "Put a set in force from its day on, which is still to come; not by a maker")
    @APIResponse(
            responseCode = "200",
            description = "Enacted",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response enact(@PathParam("code") @Pattern(regexp = CODE) String code) {
        return once(code, () -> decide.enact(code));
    }

    @POST
    @Path("/{code}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("rules:write")
    @Operation(operationId = "withdrawRuleSet", summary = "Give up a set that is not enacted")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response withdraw(@PathParam("code") @Pattern(regexp = CODE) String code) {
        return once(code, () -> decide.withdraw(code));
    }

    private Response once(Object request, Supplier<RuleSetView> step) {
        return idempotency.once(request, () -> {
            RuleSetView set = step.get();
            return Reply.ok(set).etag(set.version());
        });
    }
}
