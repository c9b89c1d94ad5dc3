package id.asn.traininghours.completion;

import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be otherwise than a completion says; what is absent stays. Unit and amount go together. */
public record Correction(
        @Nullable String formCode,
        @Nullable String title,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Unit unit,
        @Nullable BigDecimal amount) {}
