package id.asn.standard.caseprovider;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The vocabulary of the frameworks. */
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
public class DefinitionResource {

    private final Definitions definitions;

    DefinitionResource(Definitions definitions) {
        this.definitions = definitions;
    }

    @GET
    @Path("CFSubjects/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFSubject", summary = "A government affair with those below it")
    @APIResponse(
            responseCode = "200",
            description = "The subject, then those below it",
            content = @Content(schema = @Schema(implementation = CFSubject.Set.class)))
    public CFSubject.Set subject(@PathParam("sourcedId") String sourcedId) {
        return definitions.subject(CaseIds.parse(sourcedId));
    }

    @GET
    @Path("CFItemTypes/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFItemType", summary = "A kind of items with those below it")
    @APIResponse(
            responseCode = "200",
            description = "The type, then those below it",
            content = @Content(schema = @Schema(implementation = CFItemType.Set.class)))
    public CFItemType.Set itemType(@PathParam("sourcedId") String sourcedId) {
        return definitions.itemType(CaseIds.parse(sourcedId));
    }

    @GET
    @Path("CFConcepts/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFConcept", summary = "A group of competencies")
    @APIResponse(
            responseCode = "200",
            description = "The concept",
            content = @Content(schema = @Schema(implementation = CFConcept.Set.class)))
    public CFConcept.Set concept(@PathParam("sourcedId") String sourcedId) {
        return definitions.concept(CaseIds.parse(sourcedId));
    }

    @GET
    @Path("CFLicenses/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFLicense", summary = "On what terms the texts may be used")
    @APIResponse(
            responseCode = "200",
            description = "The license",
            content = @Content(schema = @Schema(implementation = CFLicense.class)))
    public CFLicense license(@PathParam("sourcedId") String sourcedId) {
        return definitions.license(CaseIds.parse(sourcedId));
    }

    @GET
    @Path("CFAssociationGroupings/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFAssociationGrouping", summary = "Why associations belong together")
    @APIResponse(
            responseCode = "200",
            description = "The grouping",
            content = @Content(schema = @Schema(implementation = CFAssociationGrouping.class)))
    public CFAssociationGrouping grouping(@PathParam("sourcedId") String sourcedId) {
        return definitions.grouping(CaseIds.parse(sourcedId));
    }
}
