package id.asn.standard.position;

import id.asn.chassis.bulk.BatchOptions;
import id.asn.chassis.bulk.Batches;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.bulk.PlainText;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Problems;
import id.asn.chassis.web.Reply;
import id.asn.standard.Saved;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Taking over the positions of an agency. */
@Path("/v1/agencies/{agencyCode}/positions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Positions")
public class AgencyPositionsResource {

    private final SynchronisePositions synchronise;
    private final AbolishPosition abolish;
    private final PositionQueries queries;
    private final Batches batches;
    private final Problems problems;
    private final Idempotency idempotency;

    AgencyPositionsResource(
            SynchronisePositions synchronise,
            AbolishPosition abolish,
            PositionQueries queries,
            Batches batches,
            Problems problems,
            Idempotency idempotency) {
        this.synchronise = synchronise;
        this.abolish = abolish;
        this.queries = queries;
        this.batches = batches;
        this.problems = problems;
        this.idempotency = idempotency;
    }

    @PUT
    @Path("/{positionCode}")
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "putPosition",
            summary =
                    "Take over a position from its effective date on, until its end or the next change known; repeatable")
    @APIResponse(
            responseCode = "200",
            description = "Taken over",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Response put(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @PathParam("positionCode") @NotBlank @PlainText @Size(max = 40) String positionCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PositionRequest request) {
        ItemOutcome.Kept kept = ItemOutcome.only(
                synchronise.synchronise(agencyCode, List.of(new PositionDraft(0, positionCode, request, ifMatch))));
        PositionView view = queries.one(kept.id(), request.effectiveFrom());
        return new Saved<>(view, kept.version(), kept.status() == ItemStatus.CREATED)
                .reply("/v1/positions/" + kept.id())
                .toResponse();
    }

    @POST
    @Path("/{positionCode}/abolition")
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "abolishPosition",
            summary = "End a position on a date; taking it over from a later date opens it again")
    @APIResponse(
            responseCode = "200",
            description = "As it was on its last day",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Response abolish(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @PathParam("positionCode") @NotBlank @PlainText @Size(max = 40) String positionCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AbolitionRequest request) {
        return idempotency.once(request, () -> {
            PositionView view = abolish.abolish(agencyCode, positionCode, request.effectiveFrom(), ifMatch);
            return Reply.ok(view).etag(view.version());
        });
    }

    @POST
    @Path("/batch")
    @RolesAllowed("standards:write")
    @Operation(
            operationId = "putPositions",
            summary = "Take over up to 5,000 positions, one by one or all or none; the answer keeps their order")
    @APIResponse(
            responseCode = "200",
            description = "What became of each, or would become of it",
            content = @Content(schema = @Schema(implementation = PositionBatchView.class)))
    public Response batch(
            @PathParam("agencyCode") @Size(max = 20) String agencyCode,
            @Valid @BeanParam BatchOptions options,
            @NotNull @Valid PositionBatchRequest request) {
        return batches.take(
                options,
                request,
                request.items(),
                PositionBatchRequest.Item.class,
                items -> synchronise.synchronise(
                        agencyCode,
                        items.stream()
                                .map(item -> new PositionDraft(
                                        item.index(),
                                        item.value().positionCode(),
                                        item.value().position(),
                                        null))
                                .toList()),
                outcomes -> PositionBatchView.of(outcomes, problems, options.isTrial()));
    }
}
