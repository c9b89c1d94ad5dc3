package id.asn.chassis.messaging;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For operators: rebuild projections from the topics, and try dead letters again. */
@Path("/v1")
@Tag(name = "Operations", description = "For the operators of the platform")
public class ReplayResource {

    private final Replay replay;
    private final Caller caller;

    ReplayResource(Replay replay, Caller caller) {
        this.replay = replay;
        this.caller = caller;
    }

    @POST
    @Path("/event-replays")
    @RolesAllowed("events:replay")
    @Operation(operationId = "replayEvents", summary = "Reads topics again from their beginning while the service runs")
    @APIResponse(responseCode = "202", description = "The topics are being read again")
    public Response replayEvents(@Valid @NotNull TopicsRequest request) {
        caller.requireAllAgencies();
        if (!replay.topics().containsAll(request.topics())) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        replay.fromTheBeginning(request.topics());
        return Response.accepted().build();
    }

    @POST
    @Path("/dead-letter-replays")
    @RolesAllowed("events:replay")
    @Operation(operationId = "replayDeadLetters", summary = "Applies the dead letters that were not replayed yet")
    @APIResponse(
            responseCode = "200",
            description = "How many were applied and how many failed again",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Replay.DeadLetterResult.class)))
    public Replay.DeadLetterResult replayDeadLetters() {
        caller.requireAllAgencies();
        return replay.deadLetters();
    }

    /** @param topics topics that this service reads */
    public record TopicsRequest(@NotEmpty @Size(max = 20) Set<@NotNull @Size(min = 1, max = 100) String> topics) {}
}
