package id.asn.assessment.talent;

import id.asn.assessment.CanonicalText;
import id.asn.assessment.talent.TalentRules.BoxCell;
import id.asn.assessment.talent.TalentRules.PredicateMeaning;
import java.util.Comparator;

/** SHA-256 over what a talent policy says, in one canonical text: the order of its lists does not matter. */
final class TalentRulesDigest {

    private TalentRulesDigest() {}

    static String of(TalentRules rules) {
        CanonicalText text = new CanonicalText()
                .line("talentRules", "1")
                .line("performanceAbove", rules.performanceAbove())
                .line("performanceExpected", rules.performanceExpected())
                .line("potentialHigh", rules.potentialHigh())
                .line("potentialMiddle", rules.potentialMiddle())
                .line("performanceBasis", rules.performanceBasis())
                .line("performanceYears", rules.performanceYears())
                .line("successionOrder", rules.successionOrder());
        rules.boxes().stream()
                .sorted(Comparator.comparing(BoxCell::box))
                .forEach(cell -> text.line("box", cell.box() + " " + cell.performance() + " " + cell.potential()));
        rules.predicates().stream()
                .sorted(Comparator.comparing(PredicateMeaning::predicate))
                .forEach(meaning -> text.line("predicate", meaning.predicate()).line("means", meaning.performance()));
        rules.pool().stream().distinct().sorted().forEach(box -> text.line("pool", box));
        return text.sha256();
    }
}
