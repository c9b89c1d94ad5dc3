package id.asn.planning.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Metrics JP_CREDITED and JP_VERIFIED. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Hours")
public record Hours(
        @Schema(examples = "1530.00") @Nullable BigDecimal creditedJp,
        @Schema(examples = "1530.00") @Nullable BigDecimal verifiedJp,

        @Schema(description = "Ledger rows: credits, reversals and adjustments alike", examples = "153") @Nullable Long entries,

        List<FormHours> byForm,
        List<ModeHours> byMode,

        @Schema(description = "Left out: fewer than 5 people") @Nullable Boolean suppressed) {

    /** Credited hours of one form of development. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FormHours")
    public record FormHours(
            @Schema(examples = "KL07") String formCode,
            @Schema(examples = "1530.00") @Nullable BigDecimal jp,
            @Schema(examples = "153") @Nullable Long entries,
            @Nullable Boolean suppressed) {

        static FormHours of(String formCode, HoursFigures.Row hours, boolean visible) {
            return visible
                    ? new FormHours(formCode, hours.creditedJp(), hours.entries(), null)
                    : new FormHours(formCode, null, null, true);
        }
    }

    /** Credited hours attended in one mode. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ModeHours")
    public record ModeHours(
            @Schema(examples = "ONLINE") String attendanceMode,
            @Schema(examples = "930.00") @Nullable BigDecimal jp,
            @Schema(examples = "93") @Nullable Long entries,
            @Nullable Boolean suppressed) {

        static ModeHours of(String mode, HoursFigures.Row hours, boolean visible) {
            return visible
                    ? new ModeHours(mode, hours.creditedJp(), hours.entries(), null)
                    : new ModeHours(mode, null, null, true);
        }
    }
}
