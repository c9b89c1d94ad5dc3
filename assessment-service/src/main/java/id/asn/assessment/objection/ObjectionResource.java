package id.asn.assessment.objection;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Objections of employees against their results. */
@Path("/v1")
@Tag(
        name = "Objections",
        description = "Filed in time by the employee; while one is open nothing is confirmed on the result")
public class ObjectionResource {

    private final FileObjection fileObjection;
    private final WithdrawObjection withdrawObjection;
    private final ObjectionReads reads;
    private final Idempotency idempotency;

    ObjectionResource(
            FileObjection fileObjection,
            WithdrawObjection withdrawObjection,
            ObjectionReads reads,
            Idempotency idempotency) {
        this.fileObjection = fileObjection;
        this.withdrawObjection = withdrawObjection;
        this.reads = reads;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/assessment-results/{resultId}/objections")
    @RolesAllowed("objections:file")
    @Operation(
            operationId = "fileObjection",
            summary = "Object to a result, in time",
            description = "By the employee for oneself, or by an officer of the agency for the employee.")
    @APIResponse(
            responseCode = "201",
            description = "The objection, with the last day to decide it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObjectionView.class)))
    public Response file(@PathParam("resultId") UUID resultId, @NotNull @Valid ObjectionRequest request) {
        return idempotency.once(request, () -> {
            ObjectionView objection = fileObjection.file(resultId, request);
            return Reply.created("/v1/objections/" + objection.objectionId(), objection);
        });
    }

    @POST
    @Path("/objections/{objectionId}/withdrawal")
    @RolesAllowed("objections:file")
    @Operation(operationId = "withdrawObjection", summary = "Withdraw one's own objection")
    @APIResponse(
            responseCode = "200",
            description = "The objection",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObjectionView.class)))
    public Response withdraw(@PathParam("objectionId") UUID objectionId) {
        return idempotency.once(
                Map.of("objection", objectionId), () -> Reply.ok(withdrawObjection.withdraw(objectionId)));
    }

    @GET
    @Path("/objections")
    @RolesAllowed("objections:decide")
    @Operation(operationId = "listObjections", summary = "Objections in an agency, the most urgent first")
    public Page<ObjectionView> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("state") @Parameter(description = "Without it those that are to be decided") @Nullable ObjectionState state,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @BeanParam @Valid PageRequest page) {
        return reads.ofAgency(agency, state, overdue, page);
    }

    @GET
    @Path("/objections/{objectionId}")
    @RolesAllowed({"objections:file", "objections:decide"})
    @Operation(operationId = "getObjection", summary = "An objection and where it stands")
    public ObjectionView get(@PathParam("objectionId") UUID objectionId) {
        return reads.one(objectionId);
    }

    @GET
    @Path("/employees/{employeeId}/objections")
    @RolesAllowed({"objections:file", "objections:decide"})
    @Operation(
            operationId = "listObjectionsOfEmployee",
            summary = "A person's objections, the first filed first; an employee sees their own only")
    public Page<ObjectionView> ofEmployee(
            @PathParam("employeeId") UUID employeeId, @BeanParam @Valid PageRequest page) {
        return reads.ofEmployee(employeeId, page);
    }
}
