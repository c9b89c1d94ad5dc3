package id.asn.traininghours.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rules that decide what checks do. */
@Path("/v1/check-rules")
@Tag(name = "Check rules")
public class CheckRuleResource {

    private final CheckRuleQueries queries;
    private final Clock clock;

    CheckRuleResource(CheckRuleQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write"})
    @Operation(
            operationId = "listCheckRules",
            summary = "What each check decides for completions of a date (today unless told otherwise)")
    @APIResponse(responseCode = "200", description = "The rules, each with its citation")
    public CheckRuleList list(@QueryParam("asOf") @Nullable LocalDate asOf) {
        LocalDate date = asOf == null ? LocalDate.now(clock) : asOf;
        return new CheckRuleList(date, queries.inForceOn(date));
    }

    /** The rules for completions of a date. */
    public record CheckRuleList(LocalDate asOf, List<CheckRuleView> items) {}
}
