package id.asn.traininghours.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provider as it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProviderView(
        @Schema(examples = "BPSDM-JATENG") String providerCode,
        @Schema(examples = "BPSDM Provinsi Jawa Tengah") String name,
        List<Accreditation> accreditations,
        @Schema(examples = "1") long version,

        @Nullable @Schema(description = "The one that covers the day asked for; absent when none does, or no day was asked for")
        Accreditation accreditedOnDate) {

    ProviderView seenOn(LocalDate day) {
        return new ProviderView(
                providerCode,
                name,
                accreditations,
                version,
                accreditations.stream()
                        .filter(one -> one.period().covers(day))
                        .findFirst()
                        .orElse(null));
    }
}
