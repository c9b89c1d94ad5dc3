package id.asn.standard.coverage;

import id.asn.chassis.export.Exports;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Shown;
import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** Where standards are missing: figures of one agency or of all, and how they moved. */
@Path("/v1/coverage")
@Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.NDJSON})
@Tag(name = "Coverage", description = "Where standards are missing")
public class CoverageResource {

    private final CoverageQuery query;
    private final AgencyCoverageQuery agencies;
    private final CoverageTrendQuery trend;
    private final Exports exports;
    private final Clock clock;

    CoverageResource(
            CoverageQuery query, AgencyCoverageQuery agencies, CoverageTrendQuery trend, Exports exports, Clock clock) {
        this.query = query;
        this.agencies = agencies;
        this.trend = trend;
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "getCoverage",
            summary = "Positions with and without a standard in force, and what the standards lack, by unit",
            description = "Units sum to the agency. A file has one row for each unit.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = CoverageView.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = CoverageView.Row.class))
            })
    public Response coverage(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt,
            @Valid @BeanParam OlderThan olderThan) {
        CoverageView view = query.of(agency, asOf, knownAt, olderThan);
        return exports.answer(
                CoverageTables.UNITS,
                agency + "-" + view.asOf(),
                () -> new Shown<>(view, view.rows()),
                row -> view.rows().forEach(row));
    }

    @GET
    @Path("/agencies")
    @RolesAllowed({"standards:read", "reports:aggregate"})
    @Operation(
            operationId = "listAgencyCoverage",
            summary = "Figures of every agency in the caller's scope, one row each, by code",
            description = "JSON comes in pages; a file holds all agencies.")
    @APIResponse(
            responseCode = "200",
            description = "The agencies",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = AgencyCoverage.Listed.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = AgencyCoverage.class))
            })
    public Response agencies(
            @Valid @BeanParam AgencyFilter filter,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt,
            @Valid @BeanParam OlderThan olderThan,
            @Valid @BeanParam PageRequest page) {
        return exports.answer(
                CoverageTables.AGENCIES,
                asOf.date(clock).toString(),
                () -> Shown.page(agencies.page(filter, asOf, knownAt, olderThan, page)),
                row -> agencies.each(filter, asOf, knownAt, olderThan, row));
    }

    @GET
    @Path("/trend")
    @RolesAllowed({"standards:read", "reports:aggregate"})
    @Operation(
            operationId = "getCoverageTrend",
            summary = "Positions with a standard in force at the end of each month, of an agency or a unit",
            description =
                    "Computed from what held on each day, as known at the instant: the past does not move by itself.")
    @APIResponse(
            responseCode = "200",
            description = "The months",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = CoverageTrend.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = CoverageTrend.Point.class))
            })
    public Response trend(
            @Valid @BeanParam UnitChoice choice, @Valid @BeanParam Months months, @Valid @BeanParam KnownAt knownAt) {
        CoverageTrend view = trend.of(choice, months.ends(clock), knownAt);
        return exports.answer(
                CoverageTables.TREND,
                choice.subject(),
                () -> new Shown<>(view, view.points()),
                row -> view.points().forEach(row));
    }
}
