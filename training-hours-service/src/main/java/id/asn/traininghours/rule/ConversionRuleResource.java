package id.asn.traininghours.rule;

import id.asn.chassis.timetravel.AsOf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The conversion of every form of development, as law and practice have it on a date. */
@Path("/v1/conversion-rules")
@Tag(name = "Conversion rules")
public class ConversionRuleResource {

    private final ConversionRuleQueries queries;
    private final Clock clock;

    ConversionRuleResource(ConversionRuleQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"hours:read", "hours:post", "hours:review", "rules:write", "reports:aggregate"})
    @Operation(operationId = "listConversionRules", summary = "Conversion rules in force on a date")
    @APIResponse(responseCode = "200", description = "The rules by form, with their citation")
    public ConversionRuleList list(@BeanParam @Valid AsOf asOf) {
        LocalDate date = asOf.date(clock);
        return new ConversionRuleList(date, queries.inForce(date));
    }

    /** The rules in force on a date. */
    public record ConversionRuleList(LocalDate asOf, List<ConversionRule> items) {}
}
