package id.asn.standard.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.reference.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One position with what was found about its standard. */
@Schema(name = "PositionCoverage")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PositionCoverage(
        UUID positionId,
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "BKPSDM-PK") String unitCode,
        @Schema(examples = "BKPSDM-KABID-PK") String positionCode,

        @Schema(examples = "Kepala Bidang Pengembangan Kompetensi")
        String title,

        Tier tier,
        @Nullable UUID standardId,
        @Nullable @Schema(examples = "800/123/2021") String decreeNumber,
        @Nullable LocalDate decreeDate,
        @Nullable LocalDate effectiveFrom,
        List<Finding> findings,

        @Nullable @Schema(description = "Government affairs without a required technical competency")
        List<String> urusanMissing,

        @Nullable @Schema(description = "Competency and level without behavioural indicators", examples = "T.1/3")
        List<String> competenciesWithoutIndicators,

        @Nullable @Schema(description = "People in the position, when it has no standard")
        Integer holdersWithoutStandard,

        Basis basis) {

    /** What the database says. */
    record Found(
            UUID positionId,
            String agencyCode,
            String unitCode,
            String positionCode,
            String title,
            Tier tierCode,
            @Nullable UUID standardId,
            @Nullable String decreeNumber,
            @Nullable LocalDate decreeDate,
            @Nullable LocalDate effectiveFrom,
            List<String> findings,
            @Nullable List<String> urusanMissing,
            List<String> competenciesWithoutIndicators,
            @Nullable Integer holdersWithoutStandard) {

        PositionCoverage on(Basis basis) {
            return new PositionCoverage(
                    positionId,
                    agencyCode,
                    unitCode,
                    positionCode,
                    title,
                    tierCode,
                    standardId,
                    decreeNumber,
                    decreeDate,
                    effectiveFrom,
                    findings.stream().map(Finding::valueOf).toList(),
                    urusanMissing == null || urusanMissing.isEmpty() ? null : urusanMissing,
                    competenciesWithoutIndicators.isEmpty() ? null : competenciesWithoutIndicators,
                    holdersWithoutStandard,
                    basis);
        }
    }

    /** One page, for the contract. */
    @Schema(name = "PagePositionCoverage")
    record Listed(List<PositionCoverage> items, @Nullable String next) {}
}
