package id.asn.assessment.talent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the 9-box takes of an appraisal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TalentPerformance")
public record PerformanceFact(
        UUID appraisalId,
        String digest,
        @Schema(examples = "2025") int year,
        @Nullable @Schema(examples = "86.50") BigDecimal score,
        @Nullable @Schema(examples = "BAIK") String predicate) {}
