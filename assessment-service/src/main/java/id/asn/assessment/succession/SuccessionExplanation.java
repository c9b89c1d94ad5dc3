package id.asn.assessment.succession;

import id.asn.assessment.match.ExplanationTexts;
import id.asn.assessment.match.MatchStep;
import id.asn.assessment.qualification.RequirementCheck;
import id.asn.assessment.succession.CandidateView.ExplanationLine;
import id.asn.assessment.succession.CandidateView.Kind;
import id.asn.assessment.talent.PerformanceFact;
import id.asn.assessment.talent.PotentialFact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a candidate stands where they stand, in the reader's language; it names nobody else. */
record SuccessionExplanation(ExplanationTexts texts) {

    List<ExplanationLine> of(Ranked ranked, int listed, boolean confirmed) {
        Outcome outcome = ranked.contender().outcome();
        return List.of(
                line(Kind.RANK, ranked.tied() ? "succession.rank.tied" : "succession.rank", ranked.rank(), listed),
                line(Kind.MATCH, "succession.match", outcome.jpmDisplay(), outcome.category()),
                gaps(outcome),
                requirements(outcome),
                box(ranked.contender()),
                line(Kind.ADVICE, confirmed ? "succession.confirmed" : "succession.advice"));
    }

    private ExplanationLine gaps(Outcome outcome) {
        List<String> below = outcome.steps().stream()
                .filter(SuccessionExplanation::isBelow)
                .map(step -> texts.text("succession.gap", step.name(), step.owned(), step.required()))
                .toList();
        return below.isEmpty()
                ? line(Kind.GAPS, "succession.gaps.none")
                : line(Kind.GAPS, "succession.gaps", String.join("; ", below));
    }

    private static boolean isBelow(MatchStep step) {
        return Optional.ofNullable(step.gap()).filter(gap -> gap.signum() > 0).isPresent();
    }

    private ExplanationLine requirements(Outcome outcome) {
        List<String> unmet = outcome.requirements().stream()
                .filter(check -> check.state() != RequirementCheck.State.MET)
                .map(check -> texts.text("succession.requirement." + check.state(), check.wanted(), check.importance()))
                .toList();
        String state = "succession.mandatory." + outcome.mandatory();
        return unmet.isEmpty()
                ? line(Kind.REQUIREMENTS, state)
                : new ExplanationLine(Kind.REQUIREMENTS, texts.text(state) + " " + String.join(" ", unmet));
    }

    private ExplanationLine box(Contender contender) {
        PerformanceFact performance = Objects.requireNonNull(contender.inputs().performance());
        PotentialFact potential = Objects.requireNonNull(contender.inputs().potential());
        return line(
                Kind.BOX,
                "succession.box",
                Integer.toString(performance.year()),
                Optional.<Object>ofNullable(performance.score()).orElseGet(performance::predicate),
                contender.outcome().placement().performance(),
                potential.score(),
                contender.outcome().placement().potential(),
                contender.outcome().placement().box());
    }

    private ExplanationLine line(Kind kind, String key, @Nullable Object... arguments) {
        return new ExplanationLine(kind, texts.text(key, arguments));
    }
}
