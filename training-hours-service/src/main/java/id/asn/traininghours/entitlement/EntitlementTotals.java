package id.asn.traininghours.entitlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.jp.Jp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Counts and sums over people: each figure is the sum of theirs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EntitlementTotals")
public record EntitlementTotals(
        int people,
        int onTrack,
        int atRisk,
        int met,
        int exceeded,

        @Schema(description = "People who owe a floor", examples = "120")
        int owing,

        @Nullable @Schema(
                description = "Of those who owe a floor, the share that has reached it; absent where nobody owes one",
                examples = "0.4250")
        BigDecimal metShare,

        @Schema(description = "Floors only") Jp requiredJp,
        Jp verifiedJp,
        Jp unverifiedJp,

        @Schema(description = "Missing under floors") Jp lackingJp) {

    private static final int SHARE_SCALE = 4;

    static EntitlementTotals of(Collection<AgencyPositions.Placed> people) {
        int[] byStatus = new int[EntitlementStatus.values().length];
        int owing = 0;
        int reached = 0;
        Jp required = Jp.ZERO;
        Jp verified = Jp.ZERO;
        Jp unverified = Jp.ZERO;
        Jp lacking = Jp.ZERO;
        for (AgencyPositions.Placed one : people) {
            Position position = one.position();
            byStatus[one.status().ordinal()]++;
            verified = verified.plus(position.hours().verifiedJp());
            unverified = unverified.plus(position.hours().unverifiedJp());
            if (position.account().isFloor()) {
                owing++;
                reached += one.status() == EntitlementStatus.MET ? 1 : 0;
                required = required.plus(position.account().requiredJp());
                lacking = lacking.plus(one.lackingJp());
            }
        }
        return new EntitlementTotals(
                people.size(),
                byStatus[EntitlementStatus.ON_TRACK.ordinal()],
                byStatus[EntitlementStatus.AT_RISK.ordinal()],
                byStatus[EntitlementStatus.MET.ordinal()],
                byStatus[EntitlementStatus.EXCEEDED.ordinal()],
                owing,
                owing == 0
                        ? null
                        : BigDecimal.valueOf(reached)
                                .divide(BigDecimal.valueOf(owing), SHARE_SCALE, RoundingMode.HALF_UP),
                required,
                verified,
                unverified,
                lacking);
    }
}
