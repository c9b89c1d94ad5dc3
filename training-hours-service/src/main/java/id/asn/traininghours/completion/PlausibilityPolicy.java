package id.asn.traininghours.completion;

import id.asn.chassis.web.Problem;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.problem.HoursProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Refuses what cannot be and flags what is hard to believe. Pure. */
public final class PlausibilityPolicy {

    private PlausibilityPolicy() {}

    /**
     * @param latest today where the day begins first in Indonesia
     * @throws id.asn.chassis.web.ProblemException 422 when the dates cannot be
     */
    public static void requirePossibleDates(Claim claim, PlausibilityRule rule, LocalDate latest) {
        if (claim.end().isBefore(claim.start())) {
            throw Problem.of(HoursProblem.END_BEFORE_START, claim.end(), claim.start())
                    .at("/endDate");
        }
        if (claim.end().isAfter(latest)) {
            throw Problem.of(HoursProblem.IN_THE_FUTURE, claim.end()).at("/endDate");
        }
        if (claim.start().isBefore(rule.earliestDate())) {
            throw Problem.of(HoursProblem.TOO_LONG_AGO, claim.start(), rule.earliestDate())
                    .at("/startDate");
        }
        if (claim.days() > rule.longestDays()) {
            throw Problem.of(HoursProblem.RANGE_TOO_LONG, claim.days(), rule.longestDays())
                    .at("/endDate");
        }
    }

    /**
     * @return a flag when the hours are hard to believe
     * @throws id.asn.chassis.web.ProblemException 422 when the range has not that many hours
     */
    public static Optional<Reason> judgeHours(Claim claim, Conversion conversion, PlausibilityRule rule) {
        Jp most = conversion.converted().exceeds(conversion.claimed()) ? conversion.converted() : conversion.claimed();
        if (most.exceeds(perRange(rule.refusedJpPerDay(), claim))) {
            throw Problem.of(HoursProblem.IMPOSSIBLE_HOURS, most, claim.days()).at("/quantity/amount");
        }
        return most.exceeds(perRange(rule.flaggedJpPerDay(), claim))
                ? Optional.of(Reason.of(HoursProblem.UNUSUALLY_MANY_HOURS, most, claim.days(), rule.flaggedJpPerDay()))
                : Optional.empty();
    }

    private static Jp perRange(Jp perDay, Claim claim) {
        return Jp.rounded(perDay.value().multiply(BigDecimal.valueOf(claim.days())));
    }
}
