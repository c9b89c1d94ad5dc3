package id.asn.planning.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Ledger and planning side by side at one cut. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reconciliation")
public record ReconciliationView(
        @Schema(examples = "6407") String agencyCode,

        @Schema(examples = "2022") int year,

        @Schema(
                description =
                        "Transaction id of the ledger below which every entry is final; absent without a control total")
        @Nullable Long fence,

        @Schema(description = "What the ledger says of itself; absent until its first control total arrives") @Nullable LedgerTotals ledger,

        @Schema(description = "What planning holds below the same fence; everything while there is no control total")
        Totals planning,

        @Schema(description = "Ledger minus planning; absent without a control total") @Nullable Totals difference,

        @Schema(description = "True when a control total is there and every difference is zero")
        boolean reconciled,

        Lag lag) {

    /** The ledger's totals and when it took them. */
    @Schema(name = "LedgerTotals")
    public record LedgerTotals(
            long entries, BigDecimal creditedJp, BigDecimal verifiedJp, long employees, Instant takenAt) {}

    /** How far planning is behind the control total. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReconciliationLag")
    public record Lag(
            @Schema(description = "Entries of the ledger below the fence that have not arrived yet")
            long entriesBehind,

            @Schema(
                    description =
                            "When the ledger recorded the newest entry that planning holds; absent without entries")
            @Nullable Instant lastEventAt,

            @Schema(description = "Whole seconds from that entry to the control total; 0 when nothing is behind")
            long seconds) {}
}
