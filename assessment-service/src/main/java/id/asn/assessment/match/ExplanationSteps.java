package id.asn.assessment.match;

import id.asn.assessment.match.MatchExplanation.ExplanationStep;
import id.asn.assessment.match.MatchExplanation.Kind;
import id.asn.assessment.rules.Category;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.ExactPercent;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.SurplusTreatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a stored computation step by step. Nothing is read but what was stored with it and the rules that it names. */
final class ExplanationSteps {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final StoredMatch match;
    private final List<MatchStep> competencies;
    private final List<PartSum> parts;
    private final RuleScheme scheme;
    private final @Nullable EvidencePolicy policy;
    private final ExplanationTexts texts;

    ExplanationSteps(
            StoredMatch match,
            List<MatchStep> competencies,
            List<PartSum> parts,
            RuleScheme scheme,
            @Nullable EvidencePolicy policy,
            ExplanationTexts texts) {
        this.match = match;
        this.competencies = competencies;
        this.parts = parts;
        this.scheme = scheme;
        this.policy = policy;
        this.texts = texts;
    }

    MatchExplanation explanation() {
        return new MatchExplanation(
                match.computationId(),
                texts.locale().getLanguage(),
                match.digest(),
                switch (match.status()) {
                    case NO_STANDARD -> List.of(step(Kind.NO_STANDARD, texts.text("noStandard", match.asOf())));
                    case INCOMPLETE -> incomplete();
                    case COMPLETE -> complete();
                });
    }

    private List<ExplanationStep> incomplete() {
        List<ExplanationStep> steps = beginning();
        String missing = names(competencies.stream()
                .filter(step -> step.part() != null && step.owned() == null)
                .toList());
        steps.add(step(
                Kind.INCOMPLETE,
                missing.isEmpty() ? texts.text("incomplete.part") : texts.text("incomplete", missing)));
        return steps;
    }

    private List<ExplanationStep> complete() {
        List<ExplanationStep> steps = beginning();
        List<MatchStep> leftOut = competencies.stream()
                .filter(step -> step.part() != null && step.owned() == null)
                .toList();
        if (!leftOut.isEmpty()) {
            steps.add(step(Kind.LEFT_OUT, texts.text("leftOut", names(leftOut), scheme.minimumRatedShare())));
        }
        parts.forEach(part -> steps.add(figure(
                Kind.SUM,
                texts.text("sum", part.part(), part.sumIndividual(), part.sumRequired(), part.weight()),
                part.sumIndividual(),
                null)));
        ExactPercent reckoned = MatchPolicy.weightedMean(parts);
        boolean capped = scheme.surplus() == SurplusTreatment.CAPPED_AT_TOTAL && reckoned.isAtLeast(HUNDRED);
        ExactPercent jpm = capped ? ExactPercent.WHOLE : reckoned;
        String capping = capped ? " " + texts.text("percent.capped", reckoned.fraction()) : "";
        steps.add(figure(
                Kind.PERCENT, texts.text("percent", match.jpmDisplay()) + capping, match.jpmDisplay(), jpm.fraction()));
        steps.add(step(Kind.ROUNDING, texts.text("rounding", jpm.fraction(), scheme.displayScale())));
        steps.addAll(conclusion(jpm));
        return steps;
    }

    private List<ExplanationStep> beginning() {
        List<ExplanationStep> steps = new ArrayList<>();
        steps.add(step(Kind.STANDARD, texts.text("standard", match.standardId(), match.asOf())));
        steps.add(step(
                Kind.RULE,
                texts.text("rule", scheme.code(), scheme.version(), scheme.citation())
                        + certainty(scheme.certainty())));
        steps.add(step(
                Kind.EVIDENCE_POLICY,
                policy == null
                        ? texts.text("policy.none")
                        : texts.text("policy", policy.code(), policy.version(), policy.citation())
                                + certainty(policy.certainty())));
        steps.add(step(Kind.SURPLUS, texts.text("surplus." + scheme.surplus())));
        competencies.forEach(competency -> steps.add(told(competency)));
        return steps;
    }

    private ExplanationStep told(MatchStep step) {
        Contribution contribution =
                match.status() == MatchStatus.COMPLETE ? Contribution.of(step, parts, scheme.displayScale()) : null;
        String text = (step.owned() == null
                        ? texts.text("competency.missing", step.name(), step.required())
                        : texts.text("competency.rated", step.name(), step.required(), step.owned(), step.gap()))
                + " "
                + texts.text("evidence." + step.reason(), step.assessedOn(), step.validUntil(), source(step))
                + step.setAside().stream().map(this::aside).collect(Collectors.joining())
                + (step.part() == null ? " " + texts.text("competency.uncounted") : "")
                + (contribution == null ? "" : " " + brought(step, contribution));
        return new ExplanationStep(Kind.COMPETENCY, text, step, null, null, contribution);
    }

    private String aside(SetAside aside) {
        return " "
                + texts.text(
                        "aside." + aside.reason(),
                        aside.level(),
                        aside.assessedOn(),
                        texts.text("method." + aside.method()),
                        aside.validUntil());
    }

    private String brought(MatchStep step, Contribution contribution) {
        boolean cut = step.owned() != null && contribution.counted().compareTo(step.owned()) < 0;
        return (cut ? texts.text("competency.capped", contribution.counted()) + " " : "")
                + texts.text("contribution", contribution.weight(), contribution.fraction(), contribution.display());
    }

    private String source(MatchStep step) {
        return step.method() == null ? "" : " (" + texts.text("method." + step.method()) + ")";
    }

    private List<ExplanationStep> conclusion(ExactPercent jpm) {
        Category category = scheme.categoryOf(jpm);
        List<ExplanationStep> steps = new ArrayList<>();
        steps.add(figure(
                Kind.CATEGORY,
                texts.text("category", category.minimum(), category.code(), name(category)),
                category.minimum(),
                null));
        nextAbove(category).ifPresent(next -> steps.add(distance(next, jpm)));
        return steps;
    }

    private Optional<Category> nextAbove(Category category) {
        return scheme.categories().stream()
                .filter(candidate -> candidate.minimum().compareTo(category.minimum()) > 0)
                .min(Comparator.comparing(Category::minimum));
    }

    /** In percentage points; in levels too where one sum stands against one. */
    private ExplanationStep distance(Category next, ExactPercent jpm) {
        BigDecimal missing = next.minimum().multiply(jpm.denominator()).subtract(HUNDRED.multiply(jpm.numerator()));
        String exact = new ExactPercent(missing, jpm.denominator()).fraction();
        BigDecimal points = missing.divide(jpm.denominator(), scheme.displayScale(), RoundingMode.HALF_UP);
        String levels = "";
        if (parts.size() == 1) {
            BigDecimal needed = next.minimum()
                    .multiply(parts.getFirst().sumRequired())
                    .divide(HUNDRED)
                    .subtract(parts.getFirst().sumIndividual());
            levels = " " + texts.text("distance.levels", needed.stripTrailingZeros());
        }
        return figure(
                Kind.DISTANCE,
                texts.text("distance", next.code(), name(next), next.minimum(), exact, points) + levels,
                points,
                exact);
    }

    private String name(Category category) {
        return texts.locale().getLanguage().equals("id") ? category.nameId() : category.nameEn();
    }

    private String certainty(String certainty) {
        return certainty.equals("S") ? "" : " " + texts.text("certainty." + certainty);
    }

    private static String names(List<MatchStep> steps) {
        return steps.stream().map(MatchStep::name).collect(Collectors.joining(", "));
    }

    private static ExplanationStep step(Kind kind, String text) {
        return new ExplanationStep(kind, text, null, null, null, null);
    }

    private static ExplanationStep figure(Kind kind, String text, @Nullable BigDecimal figure, @Nullable String exact) {
        return new ExplanationStep(kind, text, null, figure, exact, null);
    }
}
