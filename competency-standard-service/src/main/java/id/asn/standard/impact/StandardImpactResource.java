package id.asn.standard.impact;

import id.asn.chassis.timetravel.AsOf;
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

/** What one standard does to the holders of its position. */
@Path("/v1/position-standards/{standardId}/impact")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Impact", description = "What a standard does to people, before it is enacted")
public class StandardImpactResource {

    private final PreviewImpact preview;
    private final Clock clock;

    StandardImpactResource(PreviewImpact preview, Clock clock) {
        this.preview = preview;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("matches:read")
    @Operation(
            operationId = "previewStandardImpact",
            summary = "Who would meet it, whose category changes, which needs appear and vanish",
            description =
                    "Counts only. It needs matches:read because a position may have a single holder. A competency that"
                            + " a person's current match does not cover is unknown, never 0.")
    public ImpactView impact(@PathParam("standardId") UUID standardId, @Valid @BeanParam AsOf asOf) {
        return preview.of(standardId, asOf.date(clock));
    }
}
