package id.asn.assessment.match;

import id.asn.assessment.rules.Category;
import id.asn.assessment.rules.RuleScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a match came out as it did, step by step, as data and as sentences. */
@Schema(name = "Explanation")
public record MatchExplanation(
        UUID computationId, @Schema(examples = "id") String language, String digest, List<ExplanationStep> steps) {

    /** What a step tells. */
    public enum Kind {
        STANDARD,
        RULE,
        COMPETENCY,
        SUM,
        PERCENT,
        CATEGORY,
        INCOMPLETE,
        NO_STANDARD
    }

    /**
     * One step.
     *
     * @param competency the data of a COMPETENCY step
     * @param figure the sum, percentage or cut the sentence tells of
     */
    @Schema(name = "ExplanationStep")
    public record ExplanationStep(
            Kind kind,
            String text,
            @Nullable MatchStep competency,
            @Nullable BigDecimal figure) {}

    static MatchExplanation of(
            StoredMatch match,
            List<MatchStep> competencies,
            List<PartSum> parts,
            RuleScheme scheme,
            ExplanationTexts texts) {
        List<ExplanationStep> steps = new ArrayList<>();
        if (match.status() == MatchStatus.NO_STANDARD) {
            steps.add(step(Kind.NO_STANDARD, texts.text("noStandard", match.asOf()), null));
        } else {
            steps.add(step(Kind.STANDARD, texts.text("standard", match.standardId(), match.asOf()), null));
            steps.add(step(Kind.RULE, texts.text("rule", scheme.code(), scheme.version(), scheme.citation()), null));
            competencies.forEach(competency ->
                    steps.add(new ExplanationStep(Kind.COMPETENCY, sentence(competency, texts), competency, null)));
            steps.addAll(
                    match.status() == MatchStatus.COMPLETE
                            ? conclusion(match, parts, scheme, texts)
                            : List.of(step(Kind.INCOMPLETE, texts.text("incomplete", missing(competencies)), null)));
        }
        return new MatchExplanation(match.computationId(), texts.locale().getLanguage(), match.digest(), steps);
    }

    private static String sentence(MatchStep step, ExplanationTexts texts) {
        String evidence = texts.text("evidence." + step.reason(), step.assessedOn(), step.validUntil());
        String comparison = step.owned() == null
                ? texts.text("competency.missing", step.name(), step.required())
                : texts.text("competency.rated", step.name(), step.required(), step.owned(), step.gap());
        String counting = step.part() == null ? " " + texts.text("competency.uncounted") : "";
        return comparison + " " + evidence + counting;
    }

    private static List<ExplanationStep> conclusion(
            StoredMatch match, List<PartSum> parts, RuleScheme scheme, ExplanationTexts texts) {
        List<ExplanationStep> steps = new ArrayList<>();
        parts.forEach(part -> steps.add(step(
                Kind.SUM,
                texts.text("sum", part.part(), part.sumIndividual(), part.sumRequired(), part.weight()),
                part.sumIndividual())));
        steps.add(step(Kind.PERCENT, texts.text("percent", match.jpmDisplay()), match.jpmDisplay()));
        Category category = scheme.categories().stream()
                .filter(candidate -> candidate.code().equals(match.category()))
                .findFirst()
                .orElseThrow();
        boolean indonesian = texts.locale().getLanguage().equals("id");
        steps.add(step(
                Kind.CATEGORY,
                texts.text(
                        "category",
                        category.minimum(),
                        category.code(),
                        indonesian ? category.nameId() : category.nameEn()),
                category.minimum()));
        return steps;
    }

    private static String missing(List<MatchStep> competencies) {
        return String.join(
                ", ",
                competencies.stream()
                        .filter(step -> step.part() != null && step.owned() == null)
                        .map(MatchStep::name)
                        .toList());
    }

    private static ExplanationStep step(Kind kind, String text, @Nullable BigDecimal figure) {
        return new ExplanationStep(kind, text, null, figure);
    }
}
