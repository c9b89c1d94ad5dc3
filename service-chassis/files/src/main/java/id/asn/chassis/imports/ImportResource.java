package id.asn.chassis.imports;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.ProblemView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** Files in, and how they are getting on. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Files as people make them, row by row")
public class ImportResource {

    private final ReceiveImport receive;
    private final ImportQueries queries;

    ImportResource(ReceiveImport receive, ImportQueries queries) {
        this.receive = receive;
        this.queries = queries;
    }

    @POST
    @Consumes({FileTypes.CSV, FileTypes.XLSX, FileTypes.NDJSON, MediaType.APPLICATION_JSON})
    @RolesAllowed(ImportKinds.ROLES)
    @Operation(
            operationId = "importFile",
            summary = "Import a file of up to 100 MB; a good row is taken over, a bad one explained",
            description =
                    "The header is found by itself, in Indonesian or English. What is wrong with the file as a whole is"
                            + " answered at once; its rows are judged afterwards by the rules of the single writes. What each"
                            + " kind takes, and the scope it needs, stands in /v1/import-kinds.")
    @RequestBody(
            required = true,
            description = "The file itself",
            content = {
                @Content(
                        mediaType = FileTypes.CSV,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 104857600),
                        example =
                                "positionCode;title;tier;unitCode;effectiveFrom\nP1;Kepala Bidang;ADMINISTRATOR;U1;2021-01-01"),
                @Content(
                        mediaType = FileTypes.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 104857600)),
                @Content(
                        mediaType = FileTypes.NDJSON,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 104857600)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(
            responseCode = "202",
            description = "Received; Location says where to look",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "This very file was imported before; the earlier import",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "413",
            description = "The file is larger than 100 MB (JSON: 8 MB)",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(
            responseCode = "415",
            description = "None of CSV, XLSX, NDJSON and JSON, or not taken by this kind",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    public Response receive(
            @QueryParam("kind")
                    @NotBlank @Size(max = 40) @Parameter(description = "What the rows are", example = "POSITIONS")
                    String kind,
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Judge everything, write nothing")
                    boolean dryRun,
            @QueryParam("repeat")
                    @DefaultValue("false")
                    @Parameter(description = "Judge the file again although it was imported before")
                    boolean repeat,
            @QueryParam("sheet")
                    @Size(max = 100) @Parameter(description = "Sheet of a workbook; the first that has a header when absent")
                    @Nullable String sheet,
            @QueryParam("value")
                    @Size(max = 20) @Parameter(
                            description = "What holds for every row, for columns that the file does not have or leaves"
                                    + " blank: value=purpose=PEMETAAN&value=assessedOn=2026-05-12")
                    List<@Size(max = 300) @Pattern(regexp = ImportValues.WRITTEN) String> values,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String contentType,
            @NotNull InputStream body) {
        ImportFormat format = FileTypes.format(contentType);
        return receive.receive(
                new ImportRequest(kind, agency, format, sheet, dryRun, repeat, ImportValues.of(values)), body);
    }

    @GET
    @Path("/{importId}")
    @RolesAllowed(ImportKinds.ROLES)
    @Operation(operationId = "getImport", summary = "How far an import is and what became of its rows")
    public ImportView get(@PathParam("importId") UUID importId) {
        return queries.one(importId);
    }

    @GET
    @RolesAllowed(ImportKinds.ROLES)
    @Operation(operationId = "listImports", summary = "Imports of an agency, the newest first")
    public Page<ImportView> list(
            @QueryParam("agency") @NotBlank @Size(max = 20) String agency, @Valid @BeanParam PageRequest page) {
        return queries.list(agency, page);
    }
}
