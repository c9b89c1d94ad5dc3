package id.asn.standard.coverage;

import id.asn.chassis.export.Exports;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Shown;
import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The positions behind the figures. */
@Path("/v1/coverage/positions")
@Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.NDJSON})
@Tag(name = "Coverage")
public class PositionCoverageResource {

    private final PositionCoverageQuery query;
    private final Exports exports;
    private final Clock clock;

    PositionCoverageResource(PositionCoverageQuery query, Exports exports, Clock clock) {
        this.query = query;
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "listPositionCoverage",
            summary = "Positions of an agency or a unit with what was found about their standards, by code",
            description = "As many rows as the figure counts. JSON comes in pages; a file holds all rows.")
    @APIResponse(
            responseCode = "200",
            description = "The positions",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = PositionCoverage.Listed.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = PositionCoverage.class))
            })
    public Response positions(
            @Valid @BeanParam UnitChoice choice,
            @QueryParam("finding") @Nullable Finding finding,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt,
            @Valid @BeanParam OlderThan olderThan,
            @Valid @BeanParam PageRequest page) {
        String subject = choice.subject() + (finding == null ? "" : "-" + finding) + "-" + asOf.date(clock);
        return exports.answer(
                CoverageTables.POSITIONS,
                subject,
                () -> Shown.page(query.page(choice, finding, asOf, knownAt, olderThan, page)),
                row -> query.each(choice, finding, asOf, knownAt, olderThan, row));
    }
}
