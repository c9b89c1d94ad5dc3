package id.asn.traininghours.siasn;

import id.asn.chassis.export.Exports;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Shown;
import id.asn.chassis.timetravel.CivilDate;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What SIASN has beside what the ledger has. */
@Path("/v1/siasn-reconciliations")
@Tag(name = "SIASN")
public class ReconciliationResource {

    private final ReconcileSiasn reconcileSiasn;
    private final ReconciliationQueries queries;
    private final SiasnLines lines;
    private final SiasnSheet sheet;
    private final Idempotency idempotency;
    private final Exports exports;

    ReconciliationResource(
            ReconcileSiasn reconcileSiasn,
            ReconciliationQueries queries,
            SiasnLines lines,
            SiasnSheet sheet,
            Idempotency idempotency,
            Exports exports) {
        this.reconcileSiasn = reconcileSiasn;
        this.queries = queries;
        this.lines = lines;
        this.sheet = sheet;
        this.idempotency = idempotency;
        this.exports = exports;
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

    @GET
    @RolesAllowed({"hours:review", "hours:read"})
    @Operation(operationId = "listSiasnReconciliations", summary = "Runs of an agency, the newest first")
    @APIResponse(responseCode = "200", description = "A page of runs")
    public Page<Reconciliation> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agencyCode, @Valid @BeanParam PageRequest page) {
        return queries.ofAgency(agencyCode, page);
    }

    @GET
    @Path("/{runId}")
    @RolesAllowed({"hours:review", "hours:read"})
    @Operation(operationId = "getSiasnReconciliation", summary = "One run with its counts")
    @APIResponse(responseCode = "200", description = "The run")
    public Reconciliation get(@PathParam("runId") UUID runId) {
        return queries.one(runId);
    }

    @GET
    @Path("/{runId}/rows")
    @Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.NDJSON})
    @RolesAllowed({"hours:review", "hours:read"})
    @Operation(
            operationId = "listSiasnReconciliationRows",
            summary = "Rows of a run, by state; JSON comes in pages, a file holds all")
    @APIResponse(
            responseCode = "200",
            description = "The rows",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = SiasnTables.ListedRows.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = ReconciliationRow.class))
            })
    public Response rows(
            @PathParam("runId") UUID runId,
            @QueryParam("state") @Nullable ReconciliationState state,
            @Valid @BeanParam PageRequest page) {
        return exports.answer(
                SiasnTables.RECONCILIATION,
                runId + (state == null ? "" : "-" + state),
                () -> Shown.page(queries.rows(runId, state, page)),
                row -> queries.each(runId, state, row));
    }
}
