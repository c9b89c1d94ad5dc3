package id.asn.standard.employee;

import id.asn.chassis.bulk.BatchOptions;
import id.asn.chassis.bulk.Batches;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.bulk.PlainText;
import id.asn.chassis.web.Problems;
import id.asn.standard.Saved;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Taking over the employees of an agency. */
@Path("/v1/agencies/{agencyCode}/employees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employees")
public class AgencyEmployeesResource {

    private final SynchroniseEmployees synchronise;
    private final Batches batches;
    private final Problems problems;

    AgencyEmployeesResource(SynchroniseEmployees synchronise, Batches batches, Problems problems) {
        this.synchronise = synchronise;
        this.batches = batches;
        this.problems = problems;
    }

    @PUT
    @Path("/{externalRef}")
    @RolesAllowed("employees:write")
    @Operation(
            operationId = "putEmployee",
            summary = "Take over an employee with all placements, under the portal's own key; repeatable")
    @APIResponse(
            responseCode = "200",
            description = "Taken over",
            content = @Content(schema = @Schema(implementation = EmployeeReceipt.class)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = EmployeeReceipt.class)))
    public Response put(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @PathParam("externalRef") @NotBlank @PlainText @Size(max = 60) String externalRef,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EmployeeRequest request) {
        ItemOutcome.Kept kept = ItemOutcome.only(
                synchronise.synchronise(agencyCode, List.of(new EmployeeDraft(0, externalRef, request, ifMatch))));
        EmployeeReceipt receipt = new EmployeeReceipt(kept.id(), kept.status(), kept.version());
        return new Saved<>(receipt, kept.version(), kept.status() == ItemStatus.CREATED)
                .reply("/v1/employees/" + kept.id())
                .toResponse();
    }

    @POST
    @Path("/batch")
    @RolesAllowed("employees:write")
    @Operation(
            operationId = "putEmployees",
            summary = "Take over up to 5,000 employees, one by one or all or none; the answer keeps their order")
    @APIResponse(
            responseCode = "200",
            description = "What became of each, or would become of it",
            content = @Content(schema = @Schema(implementation = EmployeeBatchView.class)))
    public Response batch(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @Valid @BeanParam BatchOptions options,
            @NotNull @Valid EmployeeBatchRequest request) {
        return batches.take(
                options,
                request,
                request.items(),
                EmployeeBatchRequest.Item.class,
                items -> synchronise.synchronise(
                        agencyCode,
                        items.stream()
                                .map(item -> item.value().draft(item.index()))
                                .toList()),
                outcomes -> EmployeeBatchView.of(outcomes, problems, options.isTrial()));
    }
}
