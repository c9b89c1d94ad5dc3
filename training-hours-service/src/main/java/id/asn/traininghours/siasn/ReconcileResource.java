package id.asn.traininghours.siasn;

import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.timetravel.CivilDate;
import id.asn.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes in what SIASN has, in whichever form people have it. */
@Path("/v1/siasn-reconciliations")
@Tag(name = "SIASN")
public class ReconcileResource {

    private final ReconcileSiasn reconcileSiasn;
    private final SiasnLines lines;
    private final SiasnSheet sheet;
    private final Idempotency idempotency;

    ReconcileResource(ReconcileSiasn reconcileSiasn, SiasnLines lines, SiasnSheet sheet, Idempotency idempotency) {
        this.reconcileSiasn = reconcileSiasn;
        this.lines = lines;
        this.sheet = sheet;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("hours:review")
    @Operation(
            operationId = "reconcileWithSiasn",
            summary = "Compare all that SIASN has of an agency and period with the ledger: up to 5,000 rows",
            description = """
                    Rows are paired with completions of the same person by certificate number, else by title and dates. A \
                    difference of less than one hour is rounding: MATCHED, and said so. The ledger is not changed. The same \
                    upload against the same ledger is the same run.""")
    @APIResponse(
            responseCode = "201",
            description = "The run; its rows are listed by state",
            content = @Content(schema = @Schema(implementation = Reconciliation.class)))
    @APIResponse(
            responseCode = "200",
            description = "The newest run: it compared the same",
            content = @Content(schema = @Schema(implementation = Reconciliation.class)))
    public Response reconcile(@NotNull @Valid ReconciliationRequest request) {
        return idempotency.once(request, () -> reconcileSiasn.with(request, UploadedRow.items(request.rows())));
    }

    @POST
    @Path("/stream")
    @Consumes(MediaTypes.NDJSON)
    @RolesAllowed("hours:review")
    @Operation(
            operationId = "reconcileStreamWithSiasn",
            summary =
                    "The same for a large agency: one row a line, up to 200,000; a bad line refuses all, with every fault")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = SiasnEntry.class)))
    @APIResponse(
            responseCode = "201",
            description = "The run; its rows are listed by state",
            content = @Content(schema = @Schema(implementation = Reconciliation.class)))
    @APIResponse(
            responseCode = "200",
            description = "The newest run: it compared the same",
            content = @Content(schema = @Schema(implementation = Reconciliation.class)))
    public Response reconcileStream(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agencyCode,
            @QueryParam("from") @NotNull @CivilDate LocalDate from,
            @QueryParam("to") @NotNull @CivilDate LocalDate to,
            @NotNull InputStream body) {
        return compared(agencyCode, from, to, lines.read(body));
    }

    @POST
    @Path("/sheet")
    @Consumes({MediaTypes.XLSX, MediaTypes.CSV})
    @RolesAllowed("hours:review")
    @Operation(
            operationId = "reconcileSheetWithSiasn",
            summary =
                    "The same from a workbook or CSV file as people have it; rows are named by their number in the sheet")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "201",
            description = "The run; its rows are listed by state",
            content = @Content(schema = @Schema(implementation = Reconciliation.class)))
    @APIResponse(
            responseCode = "200",
            description = "The newest run: it compared the same",
            content = @Content(schema = @Schema(implementation = Reconciliation.class)))
    public Response reconcileSheet(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agencyCode,
            @QueryParam("from") @NotNull @CivilDate LocalDate from,
            @QueryParam("to") @NotNull @CivilDate LocalDate to,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String type,
            @NotNull InputStream body) {
        return compared(agencyCode, from, to, sheet.read(body, MediaType.valueOf(type)));
    }

    private Response compared(String agencyCode, LocalDate from, LocalDate to, List<UploadedRow> rows) {
        ReconciliationRequest request = new ReconciliationRequest(
                agencyCode, from, to, rows.stream().map(UploadedRow::entry).toList());
        return idempotency.once(request, () -> reconcileSiasn.with(request, rows));
    }
}
