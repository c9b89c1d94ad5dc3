package id.asn.traininghours.review;

import id.asn.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many decisions at once. */
@Path("/v1/review-decisions/batch")
@Tag(name = "Review")
public class ReviewDecisionBatchResource {

    private static final String ATOMIC = "atomic";

    private final DecideManyReviews decideManyReviews;
    private final Idempotency idempotency;

    ReviewDecisionBatchResource(DecideManyReviews decideManyReviews, Idempotency idempotency) {
        this.decideManyReviews = decideManyReviews;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("hours:review")
    @Operation(
            operationId = "decideReviewItemBatch",
            summary = "Up to 1,000 decisions, one for all or one for each, answered in order")
    @APIResponse(
            responseCode = "200",
            description = "One answer per item",
            content = @Content(schema = @Schema(implementation = BulkDecisionAnswer.class)))
    public Response decide(
            @QueryParam("mode")
                    @DefaultValue("independent")
                    @Pattern(regexp = "independent|atomic") @Parameter(
                            description = "independent: each decision stands by itself; atomic: all of them or none",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"independent", "atomic"},
                                            defaultValue = "independent"))
                    String mode,
            @NotNull @Valid BulkDecisionRequest request) {
        boolean atomic = ATOMIC.equals(mode);
        Object stampedOn = atomic ? Map.of("mode", mode, "request", request) : request;
        return idempotency.once(stampedOn, () -> decideManyReviews.decide(request, atomic));
    }
}
