package id.asn.standard.agency;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import id.asn.standard.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agencies and their unit trees. */
@Path("/v1/agencies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies", description = "Agencies and their unit trees")
public class AgencyResource {

    private final SynchroniseAgency synchroniseAgency;
    private final SynchroniseUnits synchroniseUnits;
    private final AgencyQueries queries;

    AgencyResource(SynchroniseAgency synchroniseAgency, SynchroniseUnits synchroniseUnits, AgencyQueries queries) {
        this.synchroniseAgency = synchroniseAgency;
        this.synchroniseUnits = synchroniseUnits;
        this.queries = queries;
    }

    @PUT
    @Path("/{agencyCode}")
    @RolesAllowed("standards:write")
    @Operation(operationId = "putAgency", summary = "Register an agency or take over what changed; repeatable")
    @APIResponse(
            responseCode = "200",
            description = "Taken over",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response put(
            @PathParam("agencyCode") @Pattern(regexp = AgencyCode.PATTERN) String agencyCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgencyRequest request) {
        return synchroniseAgency
                .synchronise(agencyCode, request, ifMatch)
                .reply("/v1/agencies/" + agencyCode)
                .toResponse();
    }

    @GET
    @RolesAllowed("standards:read")
    @Operation(operationId = "listAgencies", summary = "The agencies you may see")
    public Page<AgencyView> list(@Valid @BeanParam PageRequest page) {
        return queries.list(page);
    }

    @GET
    @Path("/{agencyCode}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getAgency", summary = "One agency")
    @APIResponse(
            responseCode = "200",
            description = "The agency",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response get(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        AgencyView agency = queries.one(agencyCode);
        return Versioned.answer(agency, agency.version(), ifNoneMatch);
    }

    @PUT
    @Path("/{agencyCode}/units")
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "putUnits",
            summary = "Take over the whole unit tree; a unit that vanished is closed; repeatable")
    @APIResponse(
            responseCode = "200",
            description = "The tree",
            content = @Content(schema = @Schema(implementation = UnitTreeView.class)))
    public Response putUnits(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UnitTreeRequest request) {
        UnitTreeView tree = synchroniseUnits.synchronise(agencyCode, request, ifMatch);
        return Reply.ok(tree).etag(tree.version()).toResponse();
    }

    @GET
    @Path("/{agencyCode}/units")
    @RolesAllowed("standards:read")
    @Operation(operationId = "listUnits", summary = "The unit tree of an agency, closed units included")
    @APIResponse(
            responseCode = "200",
            description = "The tree",
            content = @Content(schema = @Schema(implementation = UnitTreeView.class)))
    public Response units(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        UnitTreeView tree = queries.units(agencyCode);
        return Versioned.answer(tree, tree.version(), ifNoneMatch);
    }
}
