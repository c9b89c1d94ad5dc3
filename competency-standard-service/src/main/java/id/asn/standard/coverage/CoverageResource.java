package id.asn.standard.coverage;

import id.asn.standard.timetravel.AsOf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where standards are missing. */
@Path("/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage", description = "Where standards are missing")
public class CoverageResource {

    private final CoverageQuery query;
    private final Clock clock;

    CoverageResource(CoverageQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(operationId = "getCoverage", summary = "Positions with and without a standard in force, by unit")
    public CoverageView coverage(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency, @Valid @BeanParam AsOf asOf) {
        return query.of(agency, asOf.date(clock));
    }
}
