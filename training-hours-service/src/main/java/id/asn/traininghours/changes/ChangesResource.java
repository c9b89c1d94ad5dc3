package id.asn.traininghours.changes;

import id.asn.chassis.changefeed.ChangePage;
import id.asn.chassis.changefeed.ChangeRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The change feed. */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "What has changed since, for readers that keep a copy")
public class ChangesResource {

    private final ReadChanges changes;

    ChangesResource(ReadChanges changes) {
        this.changes = changes;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:post"})
    @Operation(
            operationId = "readChanges",
            summary = "What has changed after the cursor, in the order in which it happened",
            description = """
                    Every ledger entry, held completion and standing of the caller's agencies, in the order of commits; none is
                    missed and none is given twice, whoever writes meanwhile. A token with the claim provider sees the entries
                    and held completions of its own reports, and needs no more than hours:post. Without a cursor it begins at
                    the beginning. After thirty days only the newest entry of each subject is kept, so any cursor, however old,
                    still leads to the present state.""")
    @APIResponse(responseCode = "200", description = "A stretch of the feed")
    public ChangePage read(
            @QueryParam("topic")
                    @Size(max = 10) @Parameter(
                            description =
                                    "Only these topics, for example ledger-entry.v1; all that the token may see when absent")
                    List<@NotBlank @Size(max = 100) String> topics,
            @Valid @BeanParam ChangeRequest request) {
        return changes.read(topics, request);
    }
}
