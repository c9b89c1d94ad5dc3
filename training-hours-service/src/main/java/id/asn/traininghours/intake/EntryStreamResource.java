package id.asn.traininghours.intake;

import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Spool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Completions in one stream, as many as there are. */
@Path("/v1/entries/stream")
@Tag(name = "Intake")
public class EntryStreamResource {

    private final EntryStream stream;

    EntryStreamResource(EntryStream stream) {
        this.stream = stream;
    }

    @POST
    @Consumes(MediaTypes.NDJSON)
    @Produces(MediaTypes.NDJSON)
    @RolesAllowed("hours:post")
    @Operation(
            operationId = "streamEntries",
            summary = "Report completions one a line, up to 100 MB; a bad line spoils nothing but itself",
            description =
                    "Taken in chunks, each for good: after a broken connection send the whole again, which replays what"
                            + " was taken. A line has at most 64 KiB and is UTF-8.")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = CompletionRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "One answer a line, in order; the last line is the summary",
            content = @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = StreamAnswer.class)))
    public Response post(@NotNull InputStream completions) {
        // Answered when all is read: who sends before reading would otherwise block both sides.
        Spool answers = Spool.filled(out -> stream.take(completions, out));
        return Response.ok(answers.body()).type(MediaTypes.NDJSON).build();
    }
}
