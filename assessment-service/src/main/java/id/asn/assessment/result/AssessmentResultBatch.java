package id.asn.assessment.result;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Up to 5,000 results. Each is recorded or refused by itself: one bad row does not hold up the others. */
public record AssessmentResultBatch(
        @NotNull @Size(min = 1, max = 5000) List<@NotNull AssessmentResultRequest> items) {}
