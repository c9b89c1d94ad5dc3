package id.asn.assessment.fairness;

import id.asn.chassis.bulk.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People whom the HR office puts together by its own data. Used for counting, then forgotten. */
@Schema(name = "FairnessCohort", description = "Used for counting only: never stored, never logged")
public record Cohort(
        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "A")
        String label,

        @NotNull @Size(min = 1, max = 20000) List<@NotNull UUID> employeeIds) {

    /** Without members and label: records print themselves into logs. */
    @Override
    public String toString() {
        return "cohort";
    }
}
