package id.asn.assessment.fairness;

import id.asn.assessment.rules.Purpose;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to report on; a list that is absent is an empty one. */
@Schema(name = "FairnessReportRequest")
public record FairnessReportRequest(
        @NotBlank @Size(max = 20) @Schema(examples = "6407") String agency,

        @Nullable @Schema(description = "Of which matches; default PEMETAAN")
        Purpose purpose,

        @Nullable @CivilDate
        @Schema(description = "Succession lists built from this day on; default: this year's", examples = "2026-01-01")
        LocalDate since,

        @Nullable @Size(max = 20) @Schema(description = "Disjoint groups beside unit, tier and kind of employment")
        List<@NotNull @Valid Cohort> cohorts) {

    Purpose purposeOrMapping() {
        return purpose == null ? Purpose.PEMETAAN : purpose;
    }

    List<Cohort> cohortsOrNone() {
        return cohorts == null ? List.of() : cohorts;
    }

    /** Without the cohorts: records print themselves into logs. */
    @Override
    public String toString() {
        return "request for a fairness report";
    }
}
