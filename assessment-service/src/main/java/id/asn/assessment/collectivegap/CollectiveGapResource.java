package id.asn.assessment.collectivegap;

import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Collective gaps and the thresholds that make them. */
@Path("/v1")
@Tag(name = "Collective gaps", description = "What a unit as a whole falls short in, by dated thresholds")
public class CollectiveGapResource {

    private final CollectiveGapReads reads;
    private final CollectiveGapPolicies policies;
    private final SetCollectiveGapThreshold setThreshold;
    private final Idempotency idempotency;

    CollectiveGapResource(
            CollectiveGapReads reads,
            CollectiveGapPolicies policies,
            SetCollectiveGapThreshold setThreshold,
            Idempotency idempotency) {
        this.reads = reads;
        this.policies = policies;
        this.setThreshold = setThreshold;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/collective-gaps")
    @RolesAllowed("matches:read")
    @Operation(operationId = "listCollectiveGaps", summary = "Collective gaps of an agency, the latest opened first")
    public Page<CollectiveGapView> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("state") @Parameter(description = "Both when absent") CollectiveGap.@Nullable State state,
            @QueryParam("purpose") @Parameter(description = "Both when absent") @Nullable Purpose purpose,
            @BeanParam @Valid PageRequest page) {
        return reads.ofAgency(agency, state, purpose, page);
    }

    @GET
    @UseCase
    @Path("/collective-gap-policies")
    @RolesAllowed({"matches:read", "rules:write"})
    @Operation(
            operationId = "listCollectiveGapPolicies",
            summary = "The thresholds, past and to come, with their citations",
            description =
                    "Of those of a group that have begun the latest is in force; a group without one takes that for every group (*).")
    public PolicyList listPolicies() {
        return new PolicyList(policies.book().policies());
    }

    @POST
    @Path("/collective-gap-policies")
    @RolesAllowed("rules:write")
    @Operation(operationId = "setCollectiveGapPolicy", summary = "Set a threshold for days to come")
    @APIResponse(
            responseCode = "201",
            description = "The threshold as it is recorded",
            content = @Content(schema = @Schema(implementation = CollectiveGapPolicy.class)))
    public Response setThreshold(@NotNull @Valid CollectiveGapPolicyRequest request) {
        return idempotency.once(request, () -> Reply.created("/v1/collective-gap-policies", setThreshold.set(request)));
    }

    /** All of them fit into one answer. */
    @Schema(name = "CollectiveGapPolicyList")
    public record PolicyList(@Schema(maxItems = 1_000) List<CollectiveGapPolicy> items) {}
}
