package id.asn.standard.derivation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.LegalBasis;
import id.asn.standard.skj.ComparedVersion;
import id.asn.standard.skj.StandardContent;
import id.asn.standard.skj.StandardDiff;
import id.asn.standard.skj.StandardStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enacted standard as every agency may read it. */
@Schema(name = "PublishedStandard")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedStandardView(
        UUID standardId,
        UUID positionId,
        @Schema(examples = "6407") String agencyCode,

        @Nullable @Schema(examples = "BKPSDM-KABID-PK") String positionCode,

        @Nullable @Schema(examples = "Kepala Bidang Pengembangan Kompetensi")
        String title,

        @Nullable @Schema(examples = "ADMINISTRATOR") String tier,
        StandardStatus status,
        LegalBasis legalBasis,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable UUID supersededBy,
        @Nullable UUID correctedBy,
        StandardContent content,
        long version) {

    ComparedVersion compared() {
        return new ComparedVersion(
                new StandardDiff.Compared(standardId, positionId, agencyCode, status, effectiveFrom, version),
                content,
                legalBasis);
    }
}
