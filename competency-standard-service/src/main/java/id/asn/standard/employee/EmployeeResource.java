package id.asn.standard.employee;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading the employee register. */
@Path("/v1/employees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employees", description = "The employee register; reads are audited")
public class EmployeeResource {

    private final EmployeeQueries queries;
    private final EmployeeHistoryQuery history;
    private final Clock clock;

    EmployeeResource(EmployeeQueries queries, EmployeeHistoryQuery history, Clock clock) {
        this.queries = queries;
        this.history = history;
        this.clock = clock;
    }

    @POST
    @Path("/lookup")
    @RolesAllowed("employees:read")
    @Operation(
            operationId = "lookUpEmployees",
            summary = "Opaque ids by NIP, present or former, within your agencies; audited")
    public LookupView lookup(@NotNull @Valid LookupRequest request) {
        return queries.lookup(request.nips());
    }

    @GET
    @Path("/{employeeId}")
    @RolesAllowed("employees:read")
    @Operation(operationId = "getEmployee", summary = "One person as of a date, as known at an instant; audited")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = EmployeeView.class)))
    public Response get(
            @PathParam("employeeId") UUID employeeId, @Valid @BeanParam AsOf asOf, @Valid @BeanParam KnownAt knownAt) {
        EmployeeView employee = queries.one(employeeId, asOf.date(clock), knownAt.instant());
        return Reply.ok(employee).etag(employee.version()).toResponse();
    }

    @GET
    @Path("/{employeeId}/history")
    @RolesAllowed("employees:read")
    @Operation(
            operationId = "getEmployeeHistory",
            summary = "Who recorded what about a person and when, newest first; audited")
    public Page<EmployeeHistoryView> history(
            @PathParam("employeeId") UUID employeeId, @Valid @BeanParam PageRequest page) {
        return history.of(employeeId, page);
    }

    @GET
    @RolesAllowed("employees:read")
    @Operation(operationId = "listEmployees", summary = "People of an agency or of one of its units; audited")
    public Page<EmployeeSummary> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("unit") @Size(max = 40) @Nullable String unit,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt,
            @Valid @BeanParam PageRequest page) {
        return queries.list(agency, unit, asOf.date(clock), knownAt.instant(), page);
    }
}
