package id.asn.traininghours.sandbox;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import id.asn.traininghours.rule.RuleSetResource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tries rule sets on entries that were credited under others. */
@Path("/v1/conversion-rule-sets/{code}/sandbox-runs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversion rule sets")
public class SandboxResource {

    private final TryRuleSet tryRuleSet;
    private final Idempotency idempotency;

    SandboxResource(TryRuleSet tryRuleSet, Idempotency idempotency) {
        this.tryRuleSet = tryRuleSet;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("rules:write")
    @Operation(
            operationId = "runSandbox",
            summary = "What a rule set would do to a year's entries, had it held all that year; nothing is credited")
    @APIResponse(
            responseCode = "201",
            description = "What was found; it can be read again",
            content = @Content(schema = @Schema(implementation = SandboxRunView.class)))
    public Response run(
            @PathParam("code") @Pattern(regexp = RuleSetResource.CODE) String code,
            @NotNull @Valid SandboxRequest request) {
        return idempotency.once(request, () -> {
            SandboxRunView run = tryRuleSet.run(code, request);
            return Reply.created("/v1/conversion-rule-sets/" + code + "/sandbox-runs/" + run.runId(), run);
        });
    }

    @GET
    @Path("/{runId}")
    @RolesAllowed("rules:write")
    @Operation(operationId = "getSandboxRun", summary = "What a run found")
    @APIResponse(responseCode = "200", description = "The run")
    public SandboxRunView get(
            @PathParam("code") @Pattern(regexp = RuleSetResource.CODE) String code, @PathParam("runId") UUID runId) {
        return tryRuleSet.one(code, runId);
    }

    @GET
    @RolesAllowed("rules:write")
    @Operation(operationId = "listSandboxRuns", summary = "Runs of a rule set, the newest first")
    @APIResponse(responseCode = "200", description = "A page of runs")
    public Page<SandboxRunView> list(
            @PathParam("code") @Pattern(regexp = RuleSetResource.CODE) String code,
            @BeanParam @Valid PageRequest page) {
        return tryRuleSet.page(code, page);
    }
}
