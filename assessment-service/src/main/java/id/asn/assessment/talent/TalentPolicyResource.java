package id.asn.assessment.talent;

import id.asn.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of the 9-box and of succession, with their citations. */
@Path("/v1/talent-policies")
@Tag(name = "Talent policies", description = "The dated rules of the 9-box and of succession lists")
public class TalentPolicyResource {

    private final SetTalentRules set;
    private final Idempotency idempotency;

    TalentPolicyResource(SetTalentRules set, Idempotency idempotency) {
        this.set = set;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"talent:read", "talent:confirm", "rules:write", "reports:aggregate"})
    @Operation(
            operationId = "listTalentPolicies",
            summary = "Every version, in force, past or proposed, the first one first")
    public TalentPolicyList list() {
        return new TalentPolicyList(set.all());
    }

    @POST
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "proposeTalentPolicy",
            summary = "Propose a whole new version for days to come",
            description = "It is applied to nobody until another person enacts it.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TalentPolicy.class)))
    public Response propose(@NotNull @Valid TalentPolicyRequest request) {
        return idempotency.once(request, () -> set.propose(request));
    }

    @POST
    @Path("/{version}/enactment")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "enactTalentPolicy",
            summary = "Enact what another person has proposed, before its first day",
            description =
                    "It ends the version in force on its first day; what was reckoned keeps the version it carries.")
    @APIResponse(
            responseCode = "200",
            description = "Enacted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TalentPolicy.class)))
    public Response enact(@PathParam("version") int version) {
        return idempotency.once("", () -> set.enact(version));
    }

    /** All of them fit into one answer. */
    @Schema(name = "TalentPolicyList")
    public record TalentPolicyList(@Schema(maxItems = 200) List<TalentPolicy> items) {}
}
