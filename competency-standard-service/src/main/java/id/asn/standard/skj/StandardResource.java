package id.asn.standard.skj;

import id.asn.chassis.export.Exports;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Shown;
import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Reply;
import id.asn.standard.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafting standards and reading them. */
@Path("/v1/position-standards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Position standards", description = "SKJ, from draft to enacted, superseded or revoked")
public class StandardResource {

    private final DraftStandard draft;
    private final StandardQueries queries;
    private final Exports exports;
    private final Idempotency idempotency;

    StandardResource(DraftStandard draft, StandardQueries queries, Exports exports, Idempotency idempotency) {
        this.draft = draft;
        this.queries = queries;
        this.exports = exports;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("standards:write")
    @Operation(operationId = "draftStandard", summary = "Begin a draft; it may still be incomplete")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response draft(@NotNull @Valid StandardRequest request) {
        return idempotency.once(request, () -> {
            StandardView standard = draft.draft(request);
            return Reply.created("/v1/position-standards/" + standard.standardId(), standard)
                    .etag(standard.version());
        });
    }

    @PUT
    @Path("/{standardId}")
    @RolesAllowed("standards:write")
    @Operation(operationId = "editStandard", summary = "Change a draft; If-Match is required")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response edit(
            @PathParam("standardId") UUID standardId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StandardRequest request) {
        StandardView standard = draft.edit(standardId, request, ifMatch);
        return Reply.ok(standard).etag(standard.version()).toResponse();
    }

    @GET
    @Path("/{standardId}")
    @RolesAllowed("standards:read")
    @Operation(operationId = "getStandard", summary = "One standard, as it was known at an instant")
    @APIResponse(
            responseCode = "200",
            description = "The standard",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response get(
            @PathParam("standardId") UUID standardId,
            @Valid @BeanParam KnownAt knownAt,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        StandardView standard = queries.one(standardId, knownAt.instant());
        return Versioned.answer(standard, standard.version(), ifNoneMatch);
    }

    @GET
    @Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.NDJSON})
    @RolesAllowed("standards:read")
    @Operation(
            operationId = "listStandards",
            summary = "Standards of an agency, by status and position; with asOf only those in force on that date",
            description = "JSON comes in pages; a file holds all of them.")
    @APIResponse(
            responseCode = "200",
            description = "The standards",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = StandardTable.Listed.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = StandardSummary.class))
            })
    public Response list(
            @Valid @BeanParam StandardFilter filter,
            @Valid @BeanParam AsOf asOf,
            @Valid @BeanParam KnownAt knownAt,
            @Valid @BeanParam PageRequest page) {
        return exports.answer(
                StandardTable.STANDARDS,
                filter.agency(),
                () -> Shown.page(queries.list(filter, asOf.given(), knownAt.instant(), page)),
                row -> queries.each(filter, asOf.given(), knownAt.instant(), row));
    }
}
