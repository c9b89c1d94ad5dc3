package id.asn.assessment.succession;

import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who might follow in a position. */
@Path("/v1")
@Tag(
        name = "Succession",
        description = "Lists of possible successors: frozen, explained, recomputable; advice until an officer confirms")
public class SuccessionResource {

    private final BuildSuccessionList build;
    private final ConfirmSuccession confirm;
    private final VerifySuccessionList verify;
    private final SuccessionReads reads;
    private final Idempotency idempotency;

    SuccessionResource(
            BuildSuccessionList build,
            ConfirmSuccession confirm,
            VerifySuccessionList verify,
            SuccessionReads reads,
            Idempotency idempotency) {
        this.build = build;
        this.confirm = confirm;
        this.verify = verify;
        this.reads = reads;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/positions/{positionId}/succession-lists")
    @RolesAllowed("talent:confirm")
    @Operation(
            operationId = "buildSuccessionList",
            summary = "Build and freeze a list of possible successors",
            description = "Out of the pool of the 9-box, by mandatory requirements, exact JPM and box, as the talent "
                    + "policy orders them; ties as ties. It is advice until another person confirms it.")
    @APIResponse(
            responseCode = "201",
            description = "The list",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SuccessionListView.class)))
    public Response build(@PathParam("positionId") UUID positionId, @NotNull @Valid SuccessionListRequest request) {
        return idempotency.once(request, () -> build.build(positionId, request));
    }

    @GET
    @Path("/positions/{positionId}/succession-lists")
    @RolesAllowed({"talent:read", "talent:confirm"})
    @Operation(operationId = "listSuccessionLists", summary = "The lists of a position, the first built first")
    public Page<SuccessionListView.Summary> ofPosition(
            @PathParam("positionId") UUID positionId, @BeanParam @Valid PageRequest page) {
        return reads.ofPosition(positionId, page);
    }

    @GET
    @Path("/succession-lists/{listId}")
    @RolesAllowed({"talent:read", "talent:confirm"})
    @Operation(
            operationId = "getSuccessionList",
            summary = "A list with its candidates, why each stands where they stand, and its confirmation",
            description = "Explanations as data, and as sentences in Indonesian or English by Accept-Language.")
    public SuccessionListView get(@PathParam("listId") UUID listId) {
        return reads.byId(listId);
    }

    @POST
    @Path("/succession-lists/{listId}/confirmations")
    @RolesAllowed("talent:confirm")
    @Operation(
            operationId = "confirmSuccession",
            summary = "Name successors, as another person than who built the list",
            description = "Once. Passing somebody over needs a reason. Refused with 409 while a result that the list "
                    + "rests on is under objection, and when the same question has another answer today.")
    @APIResponse(
            responseCode = "201",
            description = "Confirmed",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ConfirmationView.class)))
    public Response confirm(@PathParam("listId") UUID listId, @NotNull @Valid ConfirmationRequest request) {
        return idempotency.once(request, () -> confirm.confirm(listId, request));
    }

    @POST
    @Path("/succession-lists/{listId}/verification")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"talent:read", "talent:confirm"})
    @Operation(
            operationId = "verifySuccessionList",
            summary = "Reckon the list again from its frozen inputs and compare the digests",
            description = "Writes nothing but the audit trail.")
    public ListVerification verification(@PathParam("listId") UUID listId) {
        return verify.verify(listId);
    }

    @GET
    @Path("/employees/{employeeId}/succession-entries")
    @RolesAllowed({"talent:read", "assessments:read"})
    @Operation(
            operationId = "listSuccessionEntries",
            summary = "A person's places in lists, and why",
            description = "With `assessments:read` alone a person sees their own. Nobody else is shown.")
    public Page<SuccessionEntryView> ofEmployee(
            @PathParam("employeeId") UUID employeeId, @BeanParam @Valid PageRequest page) {
        return reads.ofEmployee(employeeId, page);
    }
}
