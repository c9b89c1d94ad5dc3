package id.asn.standard.caseprovider;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents and packages of CASE. */
@Path(CasePath.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "400",
        description = "A parameter is not of the binding: invalid_selection_field or invalid_sort_field",
        content = @Content(schema = @Schema(implementation = StatusInfo.class)))
@APIResponse(
        responseCode = "401",
        description = "unauthorised_request",
        content = @Content(schema = @Schema(implementation = StatusInfo.class)))
@APIResponse(
        responseCode = "403",
        description = "forbidden",
        content = @Content(schema = @Schema(implementation = StatusInfo.class)))
@APIResponse(
        responseCode = "404",
        description = "unknownobject or invalid_uuid; also for what belongs to another agency",
        content = @Content(schema = @Schema(implementation = StatusInfo.class)))
@APIResponse(
        responseCode = "429",
        description = "server_busy",
        content = @Content(schema = @Schema(implementation = StatusInfo.class)))
@APIResponse(
        responseCode = "500",
        description = "internal_server_error",
        content = @Content(schema = @Schema(implementation = StatusInfo.class)))
@APIResponse(
        responseCode = "503",
        description = "server_busy; see Retry-After",
        content = @Content(schema = @Schema(implementation = StatusInfo.class)))
@Tag(name = "CASE", description = "1EdTech Competencies and Academic Standards Exchange 1.1, for consumers")
public class DocumentResource {

    private final Documents documents;
    private final DocumentProperties properties;
    private final Frameworks frameworks;
    private final CaseLinks links;

    DocumentResource(Documents documents, DocumentProperties properties, Frameworks frameworks, CaseLinks links) {
        this.documents = documents;
        this.properties = properties;
        this.frameworks = frameworks;
        this.links = links;
    }

    @GET
    @Path("CFDocuments")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(
            operationId = "getAllCFDocuments",
            summary = "Dictionaries, and the standards of the caller's agencies; 404 when there is none")
    @APIResponse(
            responseCode = "200",
            description = "A page of documents",
            headers = {
                @Header(
                        name = "X-Total-Count",
                        description = "How many there are on all pages",
                        schema = @Schema(type = SchemaType.INTEGER)),
                @Header(
                        name = "Link",
                        description = "next, prev, first, last",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = CFDocumentSet.class)))
    public Response all(@Valid @BeanParam DocumentParameters asked, @Context UriInfo uri) {
        List<String> wanted = asked.properties();
        Documents.Page page = documents.page(asked);
        PageLinks pages =
                new PageLinks(links.documents(), uri.getQueryParameters(), asked.limit(), asked.offset(), page.total());
        Object body = wanted.isEmpty()
                ? new CFDocumentSet(page.documents())
                : Map.of(
                        "CFDocuments",
                        page.documents().stream()
                                .map(document -> properties.only(wanted, document))
                                .toList());
        return Response.ok(body)
                .header("X-Total-Count", page.total())
                .header("Link", pages.header())
                .build();
    }

    @GET
    @Path("CFDocuments/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFDocument", summary = "One document")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = CFDocument.class)))
    public CFDocument document(@PathParam("sourcedId") String sourcedId) {
        return frameworks.document(CaseIds.parse(sourcedId));
    }

    @GET
    @Path("CFPackages/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFPackage", summary = "A document with everything in it, by the document's identifier")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            content = @Content(schema = @Schema(implementation = CFPackage.class)))
    public CFPackage pack(@PathParam("sourcedId") String sourcedId) {
        return frameworks.pack(CaseIds.parse(sourcedId));
    }
}
