package id.asn.assessment.appraisal;

import id.asn.chassis.bulk.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What takes the place of a recorded appraisal; person, year and system stay. */
@Schema(name = "PerformanceAppraisalRevision", description = "The whole new content, or an annulment without any")
public record AppraisalRevisionRequest(
        @NotBlank @Size(max = 100) @PlainText
        @Schema(description = "The system's reference of the correction", examples = "SKP-2025-000123-K1")
        String sourceReference,

        @NotBlank @Size(max = 1000) @Schema(examples = "Keberatan pegawai dikabulkan oleh pejabat penilai.")
        String reason,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(description = "0.00 to 100.00", examples = "88.00")
        BigDecimal score,

        @Nullable @Size(min = 1, max = 40) @PlainText @Schema(examples = "BAIK")
        String predicate,

        @Nullable @Schema(
                description = "true: the year counts as not appraised until it is revised again; default false",
                examples = "false")
        Boolean annulled) {

    boolean isAnnulment() {
        return Boolean.TRUE.equals(annulled);
    }
}
