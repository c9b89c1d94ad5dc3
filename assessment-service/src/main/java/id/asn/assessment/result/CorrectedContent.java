package id.asn.assessment.result;

import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole content as it should have been; person, provider and reference stay those of the chain. */
@Schema(name = "CorrectedContent")
public record CorrectedContent(
        @NotNull Purpose purpose,
        @NotNull AssessmentMethod method,
        @NotNull @Schema(examples = "2025-05-24") LocalDate assessedOn,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid RatingRequest> ratings,

        @Nullable @Size(max = 30) List<@NotNull @Size(max = 60) @Pattern(regexp = AssessmentResultRequest.NO_CONTROLS) String> instruments,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = AssessmentResultRequest.ASSESSOR) String> assessors,

        @Nullable @Valid Potential potential,
        @Nullable @Valid Narrative narrative) {

    AssessmentResultRequest of(RevisedResult earlier) {
        return new AssessmentResultRequest(
                new EmployeeReference(null, earlier.employeeId()),
                earlier.sourceReference(),
                purpose,
                method,
                earlier.providerCode(),
                assessedOn,
                ratings,
                instruments,
                assessors,
                potential,
                narrative);
    }
}
