package id.asn.traininghours.completion;

import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course that a provider named, and what it said of the completion beside it; the rest came from the mapping. */
public record NamedCourse(
        String courseId,
        @Nullable String programmeCode,
        @Nullable String formCode,
        @Nullable Unit unit,
        @Nullable BigDecimal amount,
        @Nullable List<String> competencyCodes) {

    @Nullable String amountText() {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    String competencyText() {
        return competencyCodes == null ? "" : String.join(",", competencyCodes);
    }
}
