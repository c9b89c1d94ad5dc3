package id.asn.traininghours.rule;

import id.asn.chassis.web.Problem;
import id.asn.traininghours.problem.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule set must keep to before anybody is credited by it. Pure. */
final class RuleSetPolicy {

    private static final Set<Integer> PILLARS = Set.of(70, 20, 10);

    private RuleSetPolicy() {}

    /** @throws id.asn.chassis.web.ProblemException 422 for a set that would begin on a day that has begun */
    static void requireFuture(LocalDate effectiveFrom, LocalDate begun) {
        if (!effectiveFrom.isAfter(begun)) {
            throw Problem.of(RuleSetProblem.RULE_SET_NOT_FOR_THE_PAST, effectiveFrom, begun)
                    .at("/effectiveFrom");
        }
    }

    /**
     * @param inForce forms that have a rule on the day before the set begins
     * @throws id.asn.chassis.web.ProblemException 422 with everything that is wrong with the content
     */
    static void requireSound(RuleSetContent content, Set<String> inForce) {
        Faults faults = new Faults();
        List<String> ended = content.endedForms();
        if (content.rules().isEmpty() && ended.isEmpty()) {
            faults.add("/rules", RuleSetProblem.RULE_SET_EMPTY);
        }
        if (content.legalBasis().date() == null) {
            faults.add(
                    "/legalBasis/date",
                    RuleSetProblem.RULE_SET_BASIS_UNDATED,
                    content.legalBasis().number());
        }
        Set<String> named = new HashSet<>();
        for (int index = 0; index < content.rules().size(); index++) {
            SetRule rule = content.rules().get(index);
            String at = "/rules/" + index;
            if (!named.add(rule.formCode())) {
                faults.add(at + "/formCode", RuleSetProblem.RULE_REPEATED, rule.formCode());
            }
            check(rule, at, faults);
        }
        for (int index = 0; index < ended.size(); index++) {
            String form = ended.get(index);
            if (!named.add(form)) {
                faults.add("/endedForms/" + index, RuleSetProblem.RULE_REPEATED, form);
            } else if (!inForce.contains(form)) {
                faults.add("/endedForms/" + index, RuleSetProblem.RULE_FORM_NOT_IN_FORCE, form);
            }
        }
        faults.refuseIfAny();
    }

    private static void check(SetRule rule, String at, Faults faults) {
        boolean inJp = rule.unit() == Unit.JP;
        boolean fits = rule.unit() != Unit.MINUTE && inJp == (rule.rule() != ConversionMethod.FIXED_PER_UNIT);
        if (!fits) {
            faults.add(at + "/unit", RuleSetProblem.RULE_UNIT_UNFIT, rule.unit(), rule.rule());
        }
        if (!PILLARS.contains(rule.pillar())) {
            faults.add(at + "/pillar", RuleSetProblem.RULE_PILLAR_UNKNOWN, rule.pillar());
        }
        if (rule.internationalRate() == null
                && (rule.internationalSurcharge() != null || rule.internationalCap() != null)) {
            faults.add(at + "/internationalRate", RuleSetProblem.RULE_SURCHARGE_WITHOUT_RATE, rule.formCode());
        }
        if (!capFits(rule)) {
            faults.add(at + "/capPeriod", RuleSetProblem.RULE_CAP_UNFIT, rule.formCode(), rule.rule());
        }
    }

    /** A programme has a cap a day or none; what is counted has whole units per day or month, or none. */
    private static boolean capFits(SetRule rule) {
        boolean capped = rule.nationalCap() != null || rule.internationalCap() != null;
        if (capped != (rule.capPeriod() != null)) {
            return false;
        }
        return switch (rule.rule()) {
            case AS_PROGRAM -> !capped;
            case AS_PROGRAM_DAILY_CAP -> rule.capPeriod() == CapPeriod.DAY && rule.nationalCap() != null;
            case FIXED_PER_UNIT -> isWhole(rule.nationalCap()) && isWhole(rule.internationalCap());
        };
    }

    private static boolean isWhole(@Nullable BigDecimal units) {
        return units == null || units.stripTrailingZeros().scale() <= 0;
    }
}
