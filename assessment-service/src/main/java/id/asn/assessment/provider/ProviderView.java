package id.asn.assessment.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provider as a version of the register has it. */
@Schema(name = "AssessmentProvider")
public record ProviderView(
        @Schema(examples = "BPSDM-JATENG") String providerCode,
        @Schema(examples = "BPSDM Provinsi Jawa Tengah") String name,
        @Schema(maxItems = 50) List<Accreditation> accreditations,
        @Schema(examples = "1") long version,
        String recordedBy,
        Instant recordedAt,

        @Nullable @Schema(description = "The one that covers the day asked for")
        Accreditation accreditedOnDay) {

    ProviderView seenOn(LocalDate day) {
        return new ProviderView(
                providerCode,
                name,
                accreditations,
                version,
                recordedBy,
                recordedAt,
                accreditations.stream()
                        .filter(one -> one.covers(day))
                        .findFirst()
                        .orElse(null));
    }
}
