package id.asn.traininghours.roster;

import id.asn.chassis.export.Exports;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Shown;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The hours of the people of an agency or a unit. */
@Path("/v1/agencies/{agencyCode}/hours")
@Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.NDJSON})
@Tag(name = "Hours of an agency")
public class RosterResource {

    private final Roster roster;
    private final Exports exports;

    RosterResource(Roster roster, Exports exports) {
        this.roster = roster;
        this.exports = exports;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(
            operationId = "listHoursOfAgency",
            summary = "A row a person with the hours of a year; without a unit the rows add up to the agency's ledger",
            description = "By unit. JSON comes in pages with the totals of all rows; a file holds all rows.")
    @APIResponse(
            responseCode = "200",
            description = "The people",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = RosterPage.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = PersonHours.class))
            })
    public Response hours(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @QueryParam("year") @NotNull @Min(2010) @Max(2200) Integer year,
            @QueryParam("unit") @Size(min = 1, max = 64) @Nullable String unit,
            @Valid @BeanParam PageRequest page) {
        return exports.answer(
                RosterTable.HOURS,
                agencyCode + "-" + year + (unit == null ? "" : "-" + unit),
                () -> shown(roster.page(agencyCode, year, unit, page)),
                row -> roster.each(agencyCode, year, unit, row));
    }

    private static Shown<PersonHours> shown(RosterPage page) {
        return new Shown<>(page, page.items());
    }
}
