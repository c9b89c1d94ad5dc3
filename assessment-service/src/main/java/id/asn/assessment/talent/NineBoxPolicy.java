package id.asn.assessment.talent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The 9-box of performance and potential (PermenPANRB 3/2020). Pure; it knows nothing of the person but the two facts. */
public final class NineBoxPolicy {

    private NineBoxPolicy() {}

    /**
     * @param performance the latest appraisal, however old
     * @param potential the latest score for potential, valid or not
     */
    public static BoxPlacement place(
            TalentRules rules,
            @Nullable PerformanceFact performance,
            @Nullable PotentialFact potential,
            LocalDate day) {
        List<UnplacedReason> reasons = new ArrayList<>();
        Performance kinerja = performance(rules, performance, day, reasons);
        Potential potensial = potential(rules, potential, day, reasons);
        Integer box = kinerja == null || potensial == null ? null : rules.boxOf(kinerja, potensial);
        return new BoxPlacement(box, kinerja, potensial, reasons);
    }

    private static @Nullable Performance performance(
            TalentRules rules, @Nullable PerformanceFact fact, LocalDate day, List<UnplacedReason> reasons) {
        if (fact == null) {
            reasons.add(UnplacedReason.PERFORMANCE_MISSING);
            return null;
        }
        if (fact.year() + rules.performanceYears() < day.getYear()) {
            reasons.add(UnplacedReason.PERFORMANCE_OUTDATED);
            return null;
        }
        Optional<Performance> said = said(rules, fact);
        if (said.isEmpty()) {
            reasons.add(UnplacedReason.PREDICATE_NOT_MAPPED);
        }
        return said.orElse(null);
    }

    private static Optional<Performance> said(TalentRules rules, PerformanceFact fact) {
        BigDecimal score = fact.score();
        Optional<Performance> byScore = Optional.ofNullable(score).map(rules::performanceOf);
        Optional<Performance> byPredicate =
                Optional.ofNullable(fact.predicate()).flatMap(rules::meaningOf);
        return switch (rules.performanceBasis()) {
            case SCORE_FIRST -> byScore.or(() -> byPredicate);
            case PREDICATE_FIRST -> byPredicate.or(() -> byScore);
        };
    }

    private static @Nullable Potential potential(
            TalentRules rules, @Nullable PotentialFact fact, LocalDate day, List<UnplacedReason> reasons) {
        if (fact == null) {
            reasons.add(UnplacedReason.POTENTIAL_MISSING);
            return null;
        }
        if (fact.validUntil().isBefore(day)) {
            reasons.add(UnplacedReason.POTENTIAL_EXPIRED);
            return null;
        }
        return rules.potentialOf(fact.score());
    }
}
