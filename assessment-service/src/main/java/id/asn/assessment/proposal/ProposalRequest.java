package id.asn.assessment.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an employee asks to learn, in the employee's own words. */
public record ProposalRequest(
        @Nullable @Schema(description = "Default: the employee the token belongs to")
        UUID employeeId,

        @NotBlank @Size(max = 1000) @Schema(examples = "Saya ingin belajar analisis kebutuhan pengembangan kompetensi.")
        String statement,

        @Nullable @Size(max = 40) @Schema(examples = "T.PD.1")
        String competencyCode,

        @Nullable @Schema(description = "The position the employee works toward")
        UUID targetPositionId,

        @Nullable @Schema(
                description = "Default: TARGET_POSITION when a position and no competency is named, else NEED. A"
                        + " TARGET_POSITION names its position, and each position is proposed once at a time.")
        ProposalKind kind) {}
