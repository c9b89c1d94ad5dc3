package id.asn.traininghours.entitlement;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dated answers to what no rule says: proration, carry-over, activities across years. */
@Path("/v1/entitlement-switches")
@Tag(name = "Entitlement switches")
public class SwitchResource {

    private final PolicySwitches switches;
    private final DecideSwitch decideSwitch;
    private final Idempotency idempotency;

    SwitchResource(PolicySwitches switches, DecideSwitch decideSwitch, Idempotency idempotency) {
        this.switches = switches;
        this.decideSwitch = decideSwitch;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:review", "rules:write", "reports:aggregate"})
    @Operation(operationId = "listEntitlementSwitches", summary = "Policy switches, adopted and proposed")
    @APIResponse(responseCode = "200", description = "All switches with their citation, by name and date")
    public SwitchList list() {
        return new SwitchList(switches.all());
    }

    @POST
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "proposeEntitlementSwitch",
            summary = "Propose a policy switch for the years to come",
            description = "National: asks for a token of all agencies. It takes effect once another adopts it.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = PolicySwitch.class)))
    public Response propose(@NotNull @Valid SwitchRequest request) {
        return idempotency.once(request, () -> {
            PolicySwitch proposed = decideSwitch.propose(request);
            return Reply.created("/v1/entitlement-switches", proposed);
        });
    }

    @POST
    @Path("/{switchId}/decision")
    @RolesAllowed("rules:write")
    @Operation(operationId = "decideEntitlementSwitch", summary = "Adopt or refuse a proposed policy switch")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = PolicySwitch.class)))
    public Response decide(@PathParam("switchId") UUID switchId, @NotNull @Valid SwitchDecision decision) {
        return idempotency.once(decision, () -> Reply.ok(decideSwitch.decide(switchId, decision)));
    }

    /** The switches. */
    @Schema(name = "EntitlementSwitchList")
    public record SwitchList(List<PolicySwitch> items) {}
}
