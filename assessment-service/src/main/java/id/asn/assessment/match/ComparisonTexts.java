package id.asn.assessment.match;

import id.asn.assessment.match.MatchComparison.Change;
import id.asn.assessment.match.MatchComparison.ComparedCompetency;
import id.asn.assessment.match.MatchComparison.ComparedCompetency.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of a comparison. */
final class ComparisonTexts {

    private final ExplanationTexts texts;

    ComparisonTexts(ExplanationTexts texts) {
        this.texts = texts;
    }

    List<String> of(
            StoredMatch earlier, StoredMatch later, List<Change> changes, List<ComparedCompetency> competencies) {
        List<String> lines = new ArrayList<>();
        lines.add(whole("compare.earlier", earlier));
        lines.add(whole("compare.later", later));
        changes.forEach(change -> lines.add(texts.text(
                "change." + change.kind(), orNone("change", change.earlier()), orNone("change", change.later()))));
        competencies.forEach(
                competency -> competency.reasons().forEach(reason -> lines.add(sentence(competency, reason))));
        if (earlier.digest().equals(later.digest())) {
            lines.add(texts.text("compare.nothing"));
        }
        return lines;
    }

    private String whole(String key, StoredMatch match) {
        String figures = switch (match.status()) {
            case COMPLETE -> texts.text("compare.complete", match.jpmDisplay(), match.category());
            case INCOMPLETE -> texts.text("compare.incomplete");
            case NO_STANDARD -> texts.text("compare.noStandard");
        };
        return texts.text(key, match.computationId(), match.asOf(), match.version(), figures);
    }

    private String sentence(ComparedCompetency competency, Reason reason) {
        return texts.text(
                "compared." + reason,
                competency.name(),
                orNone("compared", figure(competency.earlier(), reason)),
                orNone("compared", figure(competency.later(), reason)));
    }

    private static @Nullable BigDecimal figure(@Nullable MatchStep step, Reason reason) {
        if (step == null) {
            return null;
        }
        return switch (reason) {
            case REQUIRED_ANEW, NO_LONGER_REQUIRED, REQUIRED_LEVEL -> step.required();
            case REVISION, ANNULMENT, EXPIRY, EVIDENCE_POLICY, RESULT -> step.owned();
            case COUNTING -> step.counted();
        };
    }

    private Object orNone(String family, @Nullable Object value) {
        return value == null ? texts.text(family + ".none") : value;
    }
}
