package id.asn.assessment.rules;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rules in force, with their citations. */
@Path("/v1/rule-schemes")
@Tag(name = "Rule schemes", description = "The dated rules of JPM, validity and categories")
public class RuleSchemeResource {

    private final RuleSchemes schemes;

    RuleSchemeResource(RuleSchemes schemes) {
        this.schemes = schemes;
    }

    @GET
    @UseCase
    @RolesAllowed({"matches:read", "assessments:read", "rules:write"})
    @Operation(
            operationId = "listRuleSchemes",
            summary = "The rule schemes, with weights, cuts and citations",
            description = "Schemes that are recorded but not adopted are listed too and never applied.")
    public RuleSchemeList list(
            @Parameter(description = "Only those in force on the day") @QueryParam("asOf") @Nullable LocalDate asOf) {
        return new RuleSchemeList(schemes.book().schemes().stream()
                .filter(scheme -> asOf == null || scheme.isInForceOn(asOf))
                .toList());
    }

    @GET
    @Path("/{code}/versions/{version}")
    @UseCase
    @RolesAllowed({"matches:read", "assessments:read", "rules:write"})
    @Operation(operationId = "getRuleScheme", summary = "A version of a rule scheme with its digest")
    public RecordedScheme get(
            @PathParam("code") @Size(max = 40) String code, @PathParam("version") @Min(1) int version) {
        return schemes.book().schemes().stream()
                .filter(scheme -> scheme.code().equals(code) && scheme.version() == version)
                .findFirst()
                .map(scheme -> new RecordedScheme(scheme, scheme.digest()))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    /** A scheme and the SHA-256 of all that it rules. */
    public record RecordedScheme(RuleScheme scheme, String digest) {}

    /** All of them fit into one answer. */
    public record RuleSchemeList(@Schema(maxItems = 200) List<RuleScheme> items) {}
}
