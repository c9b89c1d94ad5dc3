package id.asn.chassis.imports;

import id.asn.chassis.export.Column;
import id.asn.chassis.export.Exports;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Shown;
import id.asn.chassis.export.Table;
import id.asn.chassis.imports.ImportErrorQueries.RefusedTable;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is wrong with the rows of an import. */
@Path("/v1/imports/{importId}")
@Tag(name = "Imports")
public class ImportErrorsResource {

    private static final Table<ImportErrorView> TABLE = new Table<>(
            "import-errors",
            List.of(
                    Column.count("row", ImportErrorView::row),
                    Column.text("column", ImportErrorView::column),
                    Column.text("errorCode", ImportErrorView::code),
                    Column.text("message", ImportErrorView::message),
                    Column.text("suggestion", ImportErrorView::suggestion)));

    private final ImportErrorQueries queries;
    private final ErrorWorkbook workbook;
    private final Exports exports;

    ImportErrorsResource(ImportErrorQueries queries, ErrorWorkbook workbook, Exports exports) {
        this.queries = queries;
        this.workbook = workbook;
        this.exports = exports;
    }

    @GET
    @Path("/errors")
    @Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.NDJSON})
    @RolesAllowed(ImportKinds.ROLES)
    @Operation(
            operationId = "listImportErrors",
            summary = "Every error of every row, in Indonesian or English: a page as JSON, all of them as a file")
    @APIResponse(
            responseCode = "200",
            description = "The errors in the order of the file",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = ErrorPage.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public Response errors(@PathParam("importId") UUID importId, @Valid @BeanParam PageRequest request) {
        return exports.answer(
                TABLE,
                importId.toString(),
                () -> Shown.page(queries.page(importId, request)),
                row -> queries.forEach(importId, row));
    }

    /** A page, for the contract. */
    @Schema(name = "ImportErrorPage")
    interface ErrorPage {
        List<ImportErrorView> getItems();

        String getNext();
    }

    @GET
    @Path("/error-workbook")
    @Produces(MediaTypes.XLSX)
    @RolesAllowed(ImportKinds.ROLES)
    @Operation(
            operationId = "downloadErrorWorkbook",
            summary =
                    "The refused rows in the sender's columns with their explanations; correct it and send it as it is")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = MediaTypes.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(@PathParam("importId") UUID importId) {
        RefusedTable table = queries.table(importId);
        StreamingOutput file = output -> workbook.write(table.run(), output);
        return Response.ok(file, MediaTypes.XLSX)
                .header("Content-Disposition", "attachment; filename=\"import-" + importId + ".xlsx\"")
                .build();
    }
}
