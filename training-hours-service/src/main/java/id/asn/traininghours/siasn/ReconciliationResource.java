package id.asn.traininghours.siasn;

import id.asn.chassis.export.Exports;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Shown;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What SIASN has beside what the ledger has. */
@Path("/v1/siasn-reconciliations")
@Tag(name = "SIASN")
public class ReconciliationResource {

    private final ReconciliationQueries queries;
    private final Exports exports;

    ReconciliationResource(ReconciliationQueries queries, Exports exports) {
        this.queries = queries;
        this.exports = exports;
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
