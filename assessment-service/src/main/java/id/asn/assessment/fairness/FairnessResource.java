package id.asn.assessment.fairness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How outcomes are spread over groups. */
@Path("/v1/fairness-reports")
@Tag(name = "Fairness", description = "Distribution of outcomes over groups, as aggregates; small cells are suppressed")
public class FairnessResource {

    private final ReportFairness report;

    FairnessResource(ReportFairness report) {
        this.report = report;
    }

    @POST
    @RolesAllowed("reports:aggregate")
    @Operation(
            operationId = "reportFairness",
            summary = "How outcomes are spread over units, tiers, kinds of employment and cohorts of your own",
            description =
                    "Writes nothing but the audit trail, which knows the number of cohorts only: cohorts are used "
                            + "for counting, never stored and never logged, and an Idempotency-Key is not regarded. They "
                            + "must be disjoint; those of no cohort are counted as OTHERS. Cells of too few people, and "
                            + "those from which such a cell would follow, are left out.")
    public FairnessReport report(@NotNull @Valid FairnessReportRequest request) {
        return report.report(request);
    }
}
