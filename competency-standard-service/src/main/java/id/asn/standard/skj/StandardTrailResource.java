package id.asn.standard.skj;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an auditor asks of a standard: every step of it, and whether it still says what was sealed. */
@Path("/v1/position-standards/{standardId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Position standards")
public class StandardTrailResource {

    private final ReadTrail trail;

    StandardTrailResource(ReadTrail trail) {
        this.trail = trail;
    }

    @GET
    @Path("/trail")
    @RolesAllowed("standards:read")
    @Operation(operationId = "listStandardTransitions", summary = "Every step: who, when, what, comments, digest")
    public Page<TransitionView> trail(@PathParam("standardId") UUID standardId, @Valid @BeanParam PageRequest page) {
        return trail.of(standardId, page);
    }

    @GET
    @Path("/verification")
    @RolesAllowed("standards:read")
    @Operation(operationId = "verifyStandard", summary = "Reckon the digest of an enacted standard anew and compare it")
    public VerificationView verification(@PathParam("standardId") UUID standardId) {
        return trail.verify(standardId);
    }
}
