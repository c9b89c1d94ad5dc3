package id.asn.planning.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ledger entry behind a figure. */
@Schema(name = "FigureEntry")
public record FigureEntry(
        UUID entryId,
        UUID completionId,

        @Schema(description = "Opaque; the register alone knows who it is")
        UUID employeeId,

        @Schema(examples = "CREDIT") String kind,
        @Schema(examples = "KL07") String formCode,
        @Schema(examples = "ONSITE") String attendanceMode,
        @Schema(examples = "BPSDM-JATENG") String providerCode,
        LocalDate completionDate,

        @Schema(description = "Negative on a reversal", examples = "10.00")
        BigDecimal creditedJp,

        @Schema(examples = "VERIFIED") String verification,
        Instant recordedAt) {}
