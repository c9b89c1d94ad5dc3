package id.asn.traininghours.siasn;

import id.asn.chassis.export.Exports;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Shown;
import id.asn.chassis.timetravel.CivilDate;
import id.asn.chassis.web.PageRequest;
import id.asn.traininghours.reading.Period;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The file for SIASN. */
@Path("/v1/agencies/{agencyCode}/siasn-export")
@Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.NDJSON})
@Tag(name = "SIASN")
public class SiasnExportResource {

    private final SiasnExport export;
    private final Exports exports;

    SiasnExportResource(SiasnExport export, Exports exports) {
        this.export = export;
        this.exports = exports;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(
            operationId = "exportToSiasn",
            summary =
                    "Verified completions of an agency's ledger as SIASN files them, whole hours with what was rounded off",
            description = """
                    Structural training is of the history DIKLAT, all other of KURSUS; education is of neither and is left out. \
                    Reversals and adjustments are netted; what nets to nothing is no row. Persons are named by employeeId: the \
                    register tells their NIP to whoever may know it. JSON comes in pages; a file holds all rows.""")
    @APIResponse(
            responseCode = "200",
            description = "The rows",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = SiasnTables.Listed.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = SiasnRow.class))
            })
    public Response export(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @QueryParam("from") @NotNull @CivilDate LocalDate from,
            @QueryParam("to") @NotNull @CivilDate LocalDate to,
            @QueryParam("riwayat") @Nullable Riwayat riwayat,
            @Valid @BeanParam PageRequest page) {
        SiasnChoice choice = new SiasnChoice(agencyCode, new Period(from, to), riwayat);
        return exports.answer(
                SiasnTables.EXPORT,
                choice.subject(),
                () -> Shown.page(export.page(choice, page)),
                row -> export.each(choice, row));
    }
}
