package id.asn.planning.reconciliation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What both sides count: ledger rows of every kind, JP with reversals negative, people with at least one row. */
@Schema(description = "Totals of one side over the entries below the fence")
public record Totals(long entries, BigDecimal creditedJp, BigDecimal verifiedJp, long employees) {

    /** What the other side has more than this one; all zero when they agree. */
    Totals missingFrom(Totals other) {
        return new Totals(
                other.entries - entries,
                other.creditedJp.subtract(creditedJp),
                other.verifiedJp.subtract(verifiedJp),
                other.employees - employees);
    }

    boolean isZero() {
        return entries == 0 && creditedJp.signum() == 0 && verifiedJp.signum() == 0 && employees == 0;
    }
}
