package id.asn.planning.metric;

import id.asn.chassis.web.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the numbers mean. */
@Path("/v1/metrics")
@Tag(name = "Metrics", description = "The one registry of formulas, inclusion rules and legal bases")
@UseCase
public class MetricResource {

    private final MetricRegistry metrics;
    private final Clock clock;

    MetricResource(MetricRegistry metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"reports:aggregate", "plans:read"})
    @Operation(operationId = "listMetrics", summary = "List the metrics in force on a day")
    @APIResponse(responseCode = "200", description = "One version of each metric")
    public List<Metric> list(@QueryParam("asOf") @Nullable LocalDate asOf) {
        return metrics.inForce(asOf == null ? ReportingDate.today(clock) : asOf);
    }
}
