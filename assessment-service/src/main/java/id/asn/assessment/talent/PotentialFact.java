package id.asn.assessment.talent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the 9-box takes of an assessment result.
 *
 * @param validUntil last day on which it counts
 */
@Schema(name = "TalentPotential")
public record PotentialFact(
        UUID resultId,
        String digest,
        @Schema(examples = "82.00") BigDecimal score,
        @Schema(examples = "2025-05-24") LocalDate assessedOn,
        @Schema(examples = "2028-05-24") LocalDate validUntil) {}
