package id.asn.standard.dictionary.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.standard.dictionary.EditionRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishing an edition from a file. */
@Path("/v1/dictionaries/{dictionaryCode}/editions/{edition}/file")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dictionaries")
public class DictionaryFileResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportDictionary dictionaries;
    private final ObjectMapper json;

    DictionaryFileResource(ImportDictionary dictionaries, ObjectMapper json) {
        this.dictionaries = dictionaries;
        this.json = json;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, CSV, XLSX})
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "importDictionary",
            summary = "Publish an edition from a file, as a new dictionary when there is none of that code",
            description =
                    "All of the file or nothing: the report lists everything that is wrong with its place, a code, a"
                            + " message in Indonesian or English and, where there is one, a suggestion. JSON: an array of"
                            + " competencies with kode, nama, kelompok, definisi and levels of level, deskripsi, indikator, or an"
                            + " object that holds such an array. CSV and XLSX: a row for each level or each indicator; a blank cell repeats the one"
                            + " above, and indicators may stand in several rows, columns or lines of a cell. Names in English count as well;"
                            + " others are ignored and named.")
    @APIResponse(
            responseCode = "200",
            description = "A dry run: what would become of it",
            content = @Content(schema = @Schema(implementation = DictionaryFileView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = DictionaryFileView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Refused, with everything that is wrong; a problem document when the file as such cannot be read",
            content = @Content(schema = @Schema(implementation = DictionaryFileView.class)))
    public Response take(
            @HeaderParam("Content-Type") @Parameter(hidden = true) String contentType,
            @PathParam("dictionaryCode") @Size(min = 1, max = 40) String dictionaryCode,
            @PathParam("edition") @Pattern(regexp = EditionRequest.LABEL) String edition,
            @Valid @BeanParam EditionHead head,
            InputStream file) {
        return dictionaries.take(dictionaryCode, edition, head, read(contentType, file));
    }

    private ReadFile read(String contentType, InputStream file) {
        MediaType type = MediaType.valueOf(contentType);
        return switch (type.getType() + "/" + type.getSubtype()) {
            case CSV -> SpreadsheetFile.csv(file);
            case XLSX -> SpreadsheetFile.xlsx(file);
            default -> JsonFile.read(file, json);
        };
    }
}
