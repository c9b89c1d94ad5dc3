package id.asn.traininghours.siasn;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One comparison of SIASN with the ledger: {@code uploaded = matched + conflict + siasnOnly}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SiasnReconciliation")
public record Reconciliation(
        UUID runId,
        @Schema(examples = "3328") String agencyCode,
        LocalDate from,
        LocalDate to,

        @Schema(description = "Rows of the upload", examples = "153")
        int uploaded,

        @Schema(examples = "140") int matched,
        @Schema(examples = "3") int conflict,
        @Schema(examples = "25") int localOnly,
        @Schema(examples = "10") int siasnOnly,
        Instant createdAt,
        String createdBy,

        @Nullable @Schema(description = "The newest run of the same agency and period, when it is not this one")
        UUID supersededBy) {}
