package id.asn.assessment.accesslog;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The access log of a person. */
@Path("/v1/employees/{employeeId}/access-log")
@Tag(name = "Access log", description = "Who read what of a person, when and for which purpose (UU 27/2022)")
public class AccessLogResource {

    private final AccessLogReads reads;
    private final Caller caller;

    AccessLogResource(AccessLogReads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"audits:read", "assessments:read"})
    @Operation(
            operationId = "getAccessLog",
            summary = "Who read or did what with a person's data, the newest first",
            description =
                    "With assessments:read an employee's token opens the employee's own log; any other token needs "
                            + "audits:read.")
    public Page<AccessEntry> get(@PathParam("employeeId") UUID employeeId, @BeanParam @Valid PageRequest page) {
        if (caller.employee().isEmpty() && !caller.hasScope("audits:read")) {
            throw Problem.of(WebProblem.FORBIDDEN);
        }
        return reads.of(employeeId, page);
    }
}
