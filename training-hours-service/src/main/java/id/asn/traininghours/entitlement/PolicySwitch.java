package id.asn.traininghours.entitlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a question without a rule is answered from a day on, until another answer of the same name takes effect. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EntitlementSwitch")
public record PolicySwitch(
        UUID switchId,
        SwitchName name,
        SwitchValue value,

        @Schema(description = "Periods that begin on it or later; for CROSS_YEAR: completions")
        LocalDate effectiveFrom,

        @Nullable @Schema(description = "SURPLUS: carried into one year at most")
        Jp maxJp,

        @Nullable @Schema(description = "SURPLUS: years after its own in which it counts", examples = "1")
        Integer years,

        @Schema(examples = "Peraturan Menteri PANRB 1/2027 pasal 4")
        String legalBasis,

        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** Only what another than the proposer adopted takes effect. */
    public enum State {
        PROPOSED,
        ADOPTED,
        REFUSED
    }
}
