package id.asn.traininghours.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
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
        @Schema(examples = "1") long version) {}
