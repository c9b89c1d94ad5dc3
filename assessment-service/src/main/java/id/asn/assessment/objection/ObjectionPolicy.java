package id.asn.assessment.objection;

import id.asn.chassis.web.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** When an objection is in time. Pure. */
final class ObjectionPolicy {

    private ObjectionPolicy() {}

    /** The rule in force on the day of the recording; before the first rule, the first one. */
    static ObjectionRule ruleOn(LocalDate recorded, Collection<ObjectionRule> rules) {
        Comparator<ObjectionRule> byStart = Comparator.comparing(ObjectionRule::effectiveFrom);
        return rules.stream()
                .filter(rule -> !recorded.isBefore(rule.effectiveFrom()))
                .max(byStart)
                .or(() -> rules.stream().min(byStart))
                .orElseThrow();
    }

    /** @throws id.asn.chassis.web.ProblemException 422 after the last day, which still counts */
    static void requireInTime(LocalDate recorded, LocalDate today, ObjectionRule rule) {
        LocalDate lastDay = rule.lastDay(recorded);
        if (today.isAfter(lastDay)) {
            throw Problem.of(ObjectionProblem.OBJECTION_TOO_LATE, lastDay, rule.citation());
        }
    }
}
