package id.asn.assessment.succession;

import id.asn.assessment.fit.MandatoryFilter;
import id.asn.assessment.rules.ExactPercent;
import id.asn.assessment.talent.BoxPlacement;
import id.asn.assessment.talent.SuccessionOrder;
import id.asn.assessment.talent.TalentRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is listed, and in which order: by exact JPM and by box, whichever the rules put first. Equal in both is a tie, shown in
 * an order that says nothing. Pure.
 *
 * @param mandatory which requirements must be met
 * @param size how many are listed, those who tie with the last one besides
 */
record SuccessionPolicy(TalentRules rules, MandatoryFilter mandatory, int size) {

    private static final Comparator<Contender> BY_JPM = (one, other) -> byJpm(exact(other), exact(one));
    private static final Comparator<Contender> BY_BOX =
            Comparator.comparing(SuccessionPolicy::box).reversed();

    /** Why the 9-box keeps somebody out; empty when it does not. */
    Optional<Exclusion> exclusion(BoxPlacement placement) {
        if (!placement.hasBox()) {
            return Optional.of(Exclusion.NOT_PLACED);
        }
        return rules.pool().contains(placement.box()) ? Optional.empty() : Optional.of(Exclusion.NOT_IN_POOL);
    }

    /** Why somebody is not listed whatever the others are; empty when ranked with them. */
    Optional<Exclusion> exclusion(Contender contender) {
        Optional<Exclusion> byBox = exclusion(contender.outcome().placement());
        if (byBox.isPresent()) {
            return byBox;
        }
        if (!mandatory.admits(contender.outcome().mandatory())) {
            return Optional.of(Exclusion.MANDATORY_UNMET);
        }
        return contender.outcome().exactJpm().isPresent() ? Optional.empty() : Optional.of(Exclusion.MATCH_INCOMPLETE);
    }

    /** The first ones, and those who tie with the last of them. */
    List<Ranked> rank(List<Contender> contenders) {
        List<Contender> ordered = contenders.stream()
                .filter(contender -> exclusion(contender).isEmpty())
                .sorted(order().thenComparing(
                                contender -> contender.employeeId().toString()))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            boolean tiesWithLast = isTie(ordered, i);
            if (i >= size && !tiesWithLast) {
                break;
            }
            ranked.add(new Ranked(
                    tiesWithLast ? ranked.getLast().rank() : i + 1,
                    tiesWithLast || isTie(ordered, i + 1),
                    ordered.get(i)));
        }
        return ranked;
    }

    /** Whether the one at the place is equal to the one before. */
    private boolean isTie(List<Contender> ordered, int place) {
        return place > 0 && place < ordered.size() && order().compare(ordered.get(place - 1), ordered.get(place)) == 0;
    }

    private Comparator<Contender> order() {
        return rules.successionOrder() == SuccessionOrder.JPM_THEN_BOX
                ? BY_JPM.thenComparing(BY_BOX)
                : BY_BOX.thenComparing(BY_JPM);
    }

    private static int byJpm(ExactPercent one, ExactPercent other) {
        return one.numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(one.denominator()));
    }

    private static ExactPercent exact(Contender contender) {
        return contender.outcome().exactJpm().orElseThrow();
    }

    private static Integer box(Contender contender) {
        return Optional.ofNullable(contender.outcome().placement().box()).orElseThrow();
    }
}
