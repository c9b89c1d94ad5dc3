package id.asn.traininghours.sealedexport;

import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Spool;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sealed ledger as a file that the stand-alone verifier checks. */
@Path("/v1")
@Tag(name = "Seals")
public class LedgerExportResource {

    private static final String FILE =
            "One canonical JSON object (RFC 8785) a line: a header, each day's seal followed by its entries with their paths to"
                    + " the root, and the end with the counts. `deploy/ledger-verifier` checks it without this service.";

    private final ExportLedger exportLedger;

    LedgerExportResource(ExportLedger exportLedger) {
        this.exportLedger = exportLedger;
    }

    @GET
    @Path("/ledger-exports")
    @Produces(MediaTypes.NDJSON)
    @RolesAllowed("hours:read")
    @Operation(
            operationId = "exportLedger",
            summary = "Every entry of some sealed days, for a token of all agencies; audited",
            description = FILE)
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
        return answer(exportLedger.range(null, from, to));
    }

    @GET
    @Path("/agencies/{agencyCode}/ledger-export")
    @Produces(MediaTypes.NDJSON)
    @RolesAllowed("hours:read")
    @Operation(
            operationId = "exportLedgerOfAgency",
            summary = "The entries of an agency on some sealed days with their proofs; audited",
            description = FILE)
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
        return answer(exportLedger.range(agencyCode, from, to));
    }

    private Response answer(ExportRange range) {
        MessageDigest digest = sha256();
        Spool file = Spool.filled(out -> exportLedger.write(range, new DigestOutputStream(out, digest)));
        return Response.ok(file.body())
                .type(MediaTypes.NDJSON)
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ledger-%s-%s.ndjson\"".formatted(range.from(), range.to()))
                .build();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
