package id.asn.standard.position;

import id.asn.chassis.export.Exports;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Shown;
import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading positions. */
@Path("/v1/positions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Positions", description = "Positions of agencies")
public class PositionResource {

    private final PositionQueries queries;
    private final Exports exports;
    private final Clock clock;

    PositionResource(PositionQueries queries, Exports exports, Clock clock) {
        this.queries = queries;
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    @Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.NDJSON})
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "listPositions",
            summary = "Positions of an agency, by unit, tier, urusan or title",
            description =
                    "JSON comes in pages; a file holds all of them, under the columns that an import understands.")
    @APIResponse(
            responseCode = "200",
            description = "The positions",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = PositionTable.Listed.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = PositionView.class))
            })
    public Response list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @Valid @BeanParam PositionFilter filter,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt,
            @Valid @BeanParam PageRequest page) {
        LocalDate date = asOf.date(clock);
        return exports.answer(
                PositionTable.POSITIONS,
                agency + "-" + date,
                () -> Shown.page(queries.list(agency, filter, date, knownAt.instant(), page)),
                row -> queries.each(agency, filter, date, knownAt.instant(), row));
    }

    @GET
    @Path("/{positionId}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getPosition", summary = "One position")
    @APIResponse(
            responseCode = "200",
            description = "The position",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Response get(
            @PathParam("positionId") UUID positionId, @Valid @BeanParam AsOf asOf, @Valid @BeanParam KnownAt knownAt) {
        PositionView position = queries.one(positionId, asOf.date(clock), knownAt.instant());
        return Reply.ok(position).etag(position.version()).toResponse();
    }

    @GET
    @Path("/{positionId}/history")
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "getPositionHistory",
            summary = "Everything ever recorded of a position, with the time it was said of and while it was believed")
    public Page<PositionHistoryView> history(
            @PathParam("positionId") UUID positionId, @Valid @BeanParam PageRequest page) {
        return queries.history(positionId, page);
    }
}
