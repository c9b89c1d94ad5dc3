package id.asn.traininghours.check;

import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.problem.HoursProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a claim says against itself, whatever else is known of the person. Pure. */
final class ClaimChecks {

    private static final BigDecimal MINUTES_PER_JP = BigDecimal.valueOf(45);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ClaimChecks() {}

    static List<Reason> findings(Suspect suspect, CheckRules rules) {
        List<Reason> found = new ArrayList<>(suspect.assessment().remarks());
        engagement(suspect, rules).ifPresent(found::add);
        accreditation(suspect).ifPresent(found::add);
        return found;
    }

    /** Engaged minutes against the claimed JP of 45 minutes each; the limits are percent. */
    private static Optional<Reason> engagement(Suspect suspect, CheckRules rules) {
        Integer engaged = suspect.claim().engagedMinutes();
        Jp claimed = suspect.assessment().conversion().claimed();
        if (engaged == null) {
            return Optional.empty();
        }
        return List.of(HoursProblem.BARELY_ENGAGED, HoursProblem.ENGAGED_TOO_BRIEFLY).stream()
                .filter(check -> rules.limit(check, suspect.claim().end())
                        .filter(percent -> isLess(engaged, percent, claimed))
                        .isPresent())
                .findFirst()
                .map(check -> Reason.of(
                        check,
                        engaged,
                        claimed.value()
                                .multiply(MINUTES_PER_JP)
                                .stripTrailingZeros()
                                .toPlainString(),
                        claimed));
    }

    private static boolean isLess(int engaged, BigDecimal percent, Jp claimed) {
        BigDecimal has = BigDecimal.valueOf(engaged).multiply(HUNDRED);
        return has.compareTo(claimed.value().multiply(MINUTES_PER_JP).multiply(percent)) < 0;
    }

    private static Optional<Reason> accreditation(Suspect suspect) {
        Claim claim = suspect.claim();
        LocalDate start = claim.start();
        if (!suspect.assessment().providerAccredited()) {
            return Optional.of(Reason.of(
                    HoursProblem.PROVIDER_NOT_ACCREDITED, claim.source().providerCode(), start));
        }
        return suspect.assessment().verification() == Verification.UNVERIFIED && claim.programmeCode() != null
                ? Optional.of(Reason.of(HoursProblem.PROGRAMME_NOT_ACCREDITED, claim.programmeCode(), start))
                : Optional.empty();
    }
}
