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

/** Items, associations and rubrics of CASE, one by one. */
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
public class ItemResource {

    private final Frameworks frameworks;

    ItemResource(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GET
    @Path("CFItems/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFItem", summary = "One item")
    @APIResponse(
            responseCode = "200",
            description = "The item",
            content = @Content(schema = @Schema(implementation = CFItem.class)))
    public CFItem item(@PathParam("sourcedId") String sourcedId) {
        return frameworks.find(sourcedId, Framework::item);
    }

    @GET
    @Path("CFItemAssociations/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFItemAssociations", summary = "An item with the associations of its framework")
    @APIResponse(
            responseCode = "200",
            description = "The item and its associations",
            content = @Content(schema = @Schema(implementation = CFAssociationSet.class)))
    public CFAssociationSet associations(@PathParam("sourcedId") String sourcedId) {
        return frameworks.find(sourcedId, Framework::associationsOf);
    }

    @GET
    @Path("CFAssociations/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFAssociation", summary = "One association")
    @APIResponse(
            responseCode = "200",
            description = "The association",
            content = @Content(schema = @Schema(implementation = CFAssociation.class)))
    public CFAssociation association(@PathParam("sourcedId") String sourcedId) {
        return frameworks.find(sourcedId, Framework::association);
    }

    @GET
    @Path("CFRubrics/{sourcedId}")
    @RolesAllowed({CaseScope.OWN, CaseScope.OF_CASE})
    @Operation(operationId = "getCFRubric", summary = "The levels of a competency as a rubric")
    @APIResponse(
            responseCode = "200",
            description = "The rubric",
            content = @Content(schema = @Schema(implementation = CFRubric.class)))
    public CFRubric rubric(@PathParam("sourcedId") String sourcedId) {
        return frameworks.find(sourcedId, Framework::rubric);
    }
}
