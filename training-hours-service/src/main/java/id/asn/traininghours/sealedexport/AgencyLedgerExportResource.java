package id.asn.traininghours.sealedexport;

import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** An agency's share of the sealed ledger, with the proof of each entry. */
@Path("/v1/agencies/{agencyCode}/ledger-export")
@Tag(name = "Seals")
public class AgencyLedgerExportResource {

    private final ExportLedger exportLedger;

    AgencyLedgerExportResource(ExportLedger exportLedger) {
        this.exportLedger = exportLedger;
    }

    @GET
    @Produces(MediaTypes.NDJSON)
    @RolesAllowed("hours:read")
    @Operation(
            operationId = "exportLedgerOfAgency",
            summary = "The entries of an agency on some sealed days with their proofs; audited",
            description = ExportAnswer.FILE)
    @APIResponse(
            responseCode = "200",
            description = "The export, with Repr-Digest",
            content = @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = Object.class)))
    public Response ofAgency(
            @PathParam("agencyCode") @NotBlank @Size(max = 20) String agencyCode,
            @QueryParam("from") @CivilDate @Parameter(description = "The first sealed day when absent") @Nullable LocalDate from,
            @QueryParam("to")
                    @CivilDate
                    @Parameter(description = "The newest sealed day when absent; at most 366 days")
                    @Nullable LocalDate to) {
        return ExportAnswer.of(exportLedger, exportLedger.range(agencyCode, from, to));
    }
}
