package id.asn.traininghours.sealedexport;

import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sealed ledger as a file that the stand-alone verifier checks. */
@Path("/v1/ledger-exports")
@Tag(name = "Seals")
public class LedgerExportResource {

    private final ExportLedger exportLedger;

    LedgerExportResource(ExportLedger exportLedger) {
        this.exportLedger = exportLedger;
    }

    @GET
    @Produces(MediaTypes.NDJSON)
    @RolesAllowed("hours:read")
    @Operation(
            operationId = "exportLedger",
            summary = "Every entry of some sealed days, for a token of all agencies; audited",
            description = ExportAnswer.FILE)
    @APIResponse(
            responseCode = "200",
            description = "The export, with Repr-Digest",
            content = @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = Object.class)))
    public Response all(
            @QueryParam("from") @CivilDate @Parameter(description = "The first sealed day when absent") @Nullable LocalDate from,
            @QueryParam("to")
                    @CivilDate
                    @Parameter(description = "The newest sealed day when absent; at most 366 days")
                    @Nullable LocalDate to) {
        return ExportAnswer.of(exportLedger, exportLedger.range(null, from, to));
    }
}
