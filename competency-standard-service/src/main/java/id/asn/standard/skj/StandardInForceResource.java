package id.asn.standard.skj;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is in force on a position. */
@Path("/v1/positions/{positionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Position standards")
public class StandardInForceResource {

    private final StandardQueries queries;
    private final Clock clock;

    StandardInForceResource(StandardQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @Path("/standard")
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "getStandardInForce",
            summary = "The standard in force on a date, as it was known at an instant")
    public InForceView inForce(
            @PathParam("positionId") UUID positionId, @Valid @BeanParam AsOf asOf, @Valid @BeanParam KnownAt knownAt) {
        return queries.inForce(positionId, asOf.date(clock), knownAt.instant());
    }

    @GET
    @Path("/standards")
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "listStandardPeriods",
            summary =
                    "Which standards are and were known to be in force on a position, over which days, and since when")
    public Page<StandardPeriodView> periods(
            @PathParam("positionId") UUID positionId,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt,
            @Valid @BeanParam PageRequest page) {
        return queries.periods(positionId, asOf.given(), knownAt.instant(), page);
    }
}
