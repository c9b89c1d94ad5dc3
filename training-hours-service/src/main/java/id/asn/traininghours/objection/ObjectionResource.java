package id.asn.traininghours.objection;

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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** Objections of employees against what was decided about their hours. */
@Path("/v1/objections")
@Tag(name = "Objections")
public class ObjectionResource {

    private final FileObjection fileObjection;
    private final DecideObjection decideObjection;
    private final ObjectionQueries queries;
    private final Idempotency idempotency;

    ObjectionResource(
            FileObjection fileObjection,
            DecideObjection decideObjection,
            ObjectionQueries queries,
            Idempotency idempotency) {
        this.fileObjection = fileObjection;
        this.decideObjection = decideObjection;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("hours:read")
    @Operation(
            operationId = "fileObjection",
            summary = "Object to a rejection, a reversal, a correction or a cut of one's own hours, in time")
    @APIResponse(
            responseCode = "201",
            description = "The objection, with the day until which it is to be decided",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    public Response file(@NotNull @Valid ObjectionRequest request) {
        return idempotency.once(request, () -> {
            UUID id = fileObjection.file(request);
            return Reply.created("/v1/objections/" + id, queries.one(id));
        });
    }

    @GET
    @RolesAllowed("hours:review")
    @Operation(operationId = "listObjections", summary = "Objections in an agency, the most urgent first")
    @APIResponse(responseCode = "200", description = "A page of objections")
    public Page<ObjectionView> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("state") @Parameter(description = "Without it those that are to be decided") @Nullable ObjectionState state,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @BeanParam @Valid PageRequest page) {
        return queries.ofAgency(agency, state, overdue, page);
    }

    @GET
    @Path("/{objectionId}")
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(operationId = "getObjection", summary = "An objection and where it stands")
    @APIResponse(responseCode = "200", description = "The objection")
    public ObjectionView get(@PathParam("objectionId") UUID objectionId) {
        return queries.one(objectionId);
    }

    @POST
    @Path("/{objectionId}/withdrawal")
    @RolesAllowed("hours:read")
    @Operation(operationId = "withdrawObjection", summary = "Withdraw one's own objection")
    @APIResponse(
            responseCode = "200",
            description = "The objection",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    public Response withdraw(@PathParam("objectionId") UUID objectionId) {
        return idempotency.once(Map.of("objection", objectionId), () -> {
            fileObjection.withdraw(objectionId);
            return Reply.ok(queries.one(objectionId));
        });
    }

    @POST
    @Path("/{objectionId}/resolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("hours:review")
    @Operation(
            operationId = "resolveObjection",
            summary = "Uphold an objection, which is done at once, or dismiss it; by another officer")
    @APIResponse(
            responseCode = "200",
            description = "The objection",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    public Response resolve(@PathParam("objectionId") UUID objectionId, @NotNull @Valid ResolutionRequest request) {
        return idempotency.once(request, () -> {
            decideObjection.decide(objectionId, request);
            return Reply.ok(queries.one(objectionId));
        });
    }
}
