package id.asn.traininghours.objection;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person has objected to. */
@Path("/v1/employees/{employeeId}/objections")
@Tag(name = "Objections")
public class EmployeeObjectionResource {

    private final ObjectionQueries queries;

    EmployeeObjectionResource(ObjectionQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(operationId = "listObjectionsOfEmployee", summary = "A person's objections; one's own, or for officers")
    @APIResponse(responseCode = "200", description = "A page of objections")
    public Page<ObjectionView> ofEmployee(
            @PathParam("employeeId") UUID employeeId, @BeanParam @Valid PageRequest page) {
        return queries.ofEmployee(employeeId, page);
    }
}
