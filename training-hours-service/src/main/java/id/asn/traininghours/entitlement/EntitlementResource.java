package id.asn.traininghours.entitlement;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The 20 JP of a PNS, the 24 JP of a PPPK. */
@Path("/v1/employees/{employeeId}/entitlement")
@Tag(name = "Hours of an employee")
public class EntitlementResource {

    private final EntitlementQueries queries;
    private final Clock clock;

    EntitlementResource(EntitlementQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(
            operationId = "getEntitlement",
            summary = "Where a person stands against the right of a year",
            description =
                    "With a forecast from that day, the employments of the year and the steps behind each figure.")
    @APIResponse(responseCode = "200", description = "The entitlement")
    public EntitlementView get(
            @PathParam("employeeId") UUID employeeId,
            @Parameter(description = "The year in which the period begins; absent: of asOf")
                    @QueryParam("year")
                    @Min(2010) @Max(2200) @Nullable Integer year,
            @BeanParam @Valid AsOf asOf,
            @BeanParam @Valid KnownAt knownAt) {
        AsKnown cut = AsKnown.of(asOf, knownAt, clock);
        return queries.of(employeeId, year == null ? cut.asOf().getYear() : year, cut);
    }
}
