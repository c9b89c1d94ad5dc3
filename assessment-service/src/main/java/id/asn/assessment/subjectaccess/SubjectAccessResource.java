package id.asn.assessment.subjectaccess;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's right to what is held about them. */
@Path("/v1/employees/{employeeId}/held-data")
@Tag(name = "Subject access", description = "What this service holds about a person, for that person")
public class SubjectAccessResource {

    private final TakeHeldData takeHeldData;

    SubjectAccessResource(TakeHeldData takeHeldData) {
        this.takeHeldData = takeHeldData;
    }

    @GET
    @RolesAllowed({TakeHeldData.SCOPE, "proposals:write", "assessments:read"})
    @Operation(
            operationId = "getHeldData",
            summary = "Everything held about a person, narratives included",
            description =
                    "For a token of that employee, over all agencies; for an officer with subject-access:read who"
                            + " states a purpose, over the agencies of the token. Each taking is in the trace, and in the document.")
    @Parameter(
            name = "Purpose",
            in = ParameterIn.HEADER,
            description = "Why an officer takes it out; required of officers")
    @APIResponse(responseCode = "200", description = "The document")
    public HeldDataView get(@PathParam("employeeId") UUID employeeId) {
        return takeHeldData.of(employeeId);
    }
}
