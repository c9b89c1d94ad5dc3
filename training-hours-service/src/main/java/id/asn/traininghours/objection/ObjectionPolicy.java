package id.asn.traininghours.objection;

import id.asn.chassis.web.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** When an objection is in time and who may decide it. Pure. */
final class ObjectionPolicy {

    private ObjectionPolicy() {}

    /** The rule in force on the day of the decision; before the first rule, the first one. */
    static ObjectionRule ruleOn(LocalDate decided, Collection<ObjectionRule> rules) {
        Comparator<ObjectionRule> byStart = Comparator.comparing(ObjectionRule::effectiveFrom);
        return rules.stream()
                .filter(rule -> !decided.isBefore(rule.effectiveFrom()))
                .max(byStart)
                .or(() -> rules.stream().min(byStart))
                .orElseThrow();
    }

    /** @throws id.asn.chassis.web.ProblemException 422 after the last day, which still counts */
    static void requireInTime(LocalDate decided, LocalDate today, ObjectionRule rule) {
        LocalDate lastDay = rule.lastDay(decided);
        if (today.isAfter(lastDay)) {
            throw Problem.of(ObjectionProblem.OBJECTION_TOO_LATE, lastDay, rule.legalBasis());
        }
    }

    /** @throws id.asn.chassis.web.ProblemException 403 when the officer decides on their own decision */
    static void requireAnotherOfficer(String decidedBy, String officer) {
        if (decidedBy.equals(officer)) {
            throw Problem.of(ObjectionProblem.SAME_OFFICER);
        }
    }

    /**
     * A cap is law: hours that it cut are given only when the completion itself was wrong. What was rejected or taken back
     * comes back as it was.
     *
     * @throws id.asn.chassis.web.ProblemException 422
     */
    static void requireFittingCorrection(Against against, boolean corrected) {
        switch (against) {
            case CUT -> {
                if (!corrected) {
                    throw Problem.of(ObjectionProblem.OBJECTION_CORRECTION_REQUIRED)
                            .at("/correction");
                }
            }
            case REJECTION, REVERSAL -> {
                if (corrected) {
                    throw Problem.of(ObjectionProblem.OBJECTION_CORRECTION_UNEXPECTED, against)
                            .at("/correction");
                }
            }
            case CORRECTION -> {}
        }
    }
}
