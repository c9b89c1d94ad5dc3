package id.asn.assessment.talent;

import id.asn.assessment.talent.TalentRules.BoxCell;
import id.asn.assessment.talent.TalentRules.PredicateMeaning;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What talent rules must keep to before anybody is placed by them. Pure. */
final class TalentRulesPolicy {

    private TalentRulesPolicy() {}

    /** @throws id.asn.chassis.web.ProblemException 422 with everything that is wrong with them */
    static void requireSound(TalentRules rules) {
        List<FieldProblem> faults = new ArrayList<>();
        requireOrder(rules.performanceAbove(), rules.performanceExpected(), "/rules/performanceExpected", faults);
        requireOrder(rules.potentialHigh(), rules.potentialMiddle(), "/rules/potentialMiddle", faults);
        Set<Object> pairs = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (int index = 0; index < rules.boxes().size(); index++) {
            BoxCell cell = rules.boxes().get(index);
            boolean fresh = pairs.add(List.of(cell.performance(), cell.potential()));
            if (!(numbers.add(cell.box()) && fresh)) {
                faults.add(FieldProblem.of("/rules/boxes/" + index, TalentProblem.BOX_REPEATED, cell.box()));
            }
        }
        Set<String> predicates = new HashSet<>();
        for (int index = 0; index < rules.predicates().size(); index++) {
            PredicateMeaning meaning = rules.predicates().get(index);
            if (!predicates.add(meaning.predicate())) {
                faults.add(FieldProblem.of(
                        "/rules/predicates/" + index, TalentProblem.PREDICATE_REPEATED, meaning.predicate()));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.of(TalentProblem.TALENT_RULES_UNSOUND, faults.size()).withErrors(faults);
        }
    }

    private static void requireOrder(BigDecimal higher, BigDecimal lower, String at, List<FieldProblem> faults) {
        if (lower.compareTo(higher) >= 0) {
            faults.add(FieldProblem.of(at, TalentProblem.CUTS_OUT_OF_ORDER, lower, higher));
        }
    }
}
