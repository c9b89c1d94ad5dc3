package id.asn.traininghours.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeView(
        @Schema(examples = "SKJ-2021") String programmeCode,
        @Schema(examples = "PPSDM-NAKER") String providerCode,
        String title,
        @Schema(examples = "KL10") String formCode,
        @Nullable @Schema(examples = "24.00") BigDecimal jp,
        List<String> competencyCodes,
        List<ProgrammeAccreditation> accreditations,
        @Schema(examples = "1") long version,

        @Nullable @Schema(description = "The one that covers the day asked for; absent when none does, or no day was asked for")
        ProgrammeAccreditation accreditedOnDate) {

    ProgrammeView seenOn(LocalDate day) {
        return new ProgrammeView(
                programmeCode,
                providerCode,
                title,
                formCode,
                jp,
                competencyCodes,
                accreditations,
                version,
                accreditations.stream()
                        .filter(one -> one.period().covers(day))
                        .findFirst()
                        .orElse(null));
    }
}
