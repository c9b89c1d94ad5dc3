package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person let go to another agency, which has or has not taken the person over. */
@Schema(name = "Transfer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferView(
        UUID transferId,
        UUID employeeId,
        @Schema(examples = "6407") String fromAgencyCode,
        @Schema(examples = "6408") String toAgencyCode,
        LocalDate effectiveFrom,
        Instant releasedAt,

        @Nullable @Schema(description = "Absent until the other agency has taken the person over")
        Instant takenOverAt) {}
