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

/** Which source of evidence comes first, with citations. */
@Path("/v1/evidence-policies")
@Tag(name = "Evidence policies", description = "The dated precedence of sources for each group of competencies")
public class EvidencePolicyResource {

    private final RuleSchemes schemes;

    EvidencePolicyResource(RuleSchemes schemes) {
        this.schemes = schemes;
    }

    @GET
    @UseCase
    @RolesAllowed({"matches:read", "assessments:read", "rules:write"})
    @Operation(
            operationId = "listEvidencePolicies",
            summary = "The evidence policies, with their ranks and citations",
            description = "On days without one all sources are equal and the latest assessment wins.")
    public EvidencePolicyList list(
            @Parameter(description = "Only the one in force on the day") @QueryParam("asOf") @Nullable LocalDate asOf) {
        return new EvidencePolicyList(schemes.book().policies().stream()
                .filter(policy -> asOf == null || policy.isInForceOn(asOf))
                .toList());
    }

    @GET
    @Path("/{code}/versions/{version}")
    @UseCase
    @RolesAllowed({"matches:read", "assessments:read", "rules:write"})
    @Operation(operationId = "getEvidencePolicy", summary = "A version of an evidence policy with its digest")
    public RecordedPolicy get(
            @PathParam("code") @Size(max = 40) String code, @PathParam("version") @Min(1) int version) {
        return schemes.book().policies().stream()
                .filter(policy -> policy.code().equals(code) && policy.version() == version)
                .findFirst()
                .map(policy -> new RecordedPolicy(policy, policy.digest()))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    /** All of them fit into one answer. */
    public record EvidencePolicyList(@Schema(maxItems = 200) List<EvidencePolicy> items) {}

    /** A policy and the SHA-256 of all that it rules. */
    public record RecordedPolicy(EvidencePolicy policy, String digest) {}
}
