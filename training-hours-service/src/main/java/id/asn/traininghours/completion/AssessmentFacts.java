package id.asn.traininghours.completion;

import id.asn.traininghours.programme.KnownProgramme;
import id.asn.traininghours.provider.KnownProvider;
import id.asn.traininghours.rule.RuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Everything that assessing a batch of claims rests on, read once.
 *
 * @param latest today where the day begins first in Indonesia: nothing completes after it
 */
public record AssessmentFacts(
        RuleBook rules,
        List<PlausibilityRule> plausibility,
        Map<String, KnownProvider> providers,
        Map<String, KnownProgramme> programmes,
        LocalDate latest) {

    /** The rule in force on the date; before the first rule, the first one. */
    PlausibilityRule plausibilityOn(LocalDate date) {
        Comparator<PlausibilityRule> byStart = Comparator.comparing(PlausibilityRule::effectiveFrom);
        return plausibility.stream()
                .filter(rule -> !date.isBefore(rule.effectiveFrom()))
                .max(byStart)
                .or(() -> plausibility.stream().min(byStart))
                .orElseThrow();
    }
}
