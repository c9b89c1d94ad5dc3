package id.asn.assessment.match;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.asn.assessment.match.Verification.Difference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what is stored of a computation against what its inputs give: a digest alone says nothing of the figures beside it. */
final class StoredFigures {

    private StoredFigures() {}

    static List<Difference> differences(StoredMatch match, List<MatchStep> stored, MatchOutcome outcome) {
        MatchFigures figures = MatchFigures.of(outcome);
        Stream<Difference> whole = Stream.of(
                difference(null, "status", match.status(), outcome.status()),
                difference(null, "sumIndividual", match.sumIndividual(), figures.sumIndividual()),
                difference(null, "sumRequired", match.sumRequired(), figures.sumRequired()),
                difference(null, "jpmDisplay", match.jpmDisplay(), figures.jpmDisplay()),
                difference(null, "category", match.category(), figures.category()),
                difference(null, "validUntil", match.validUntil(), figures.validUntil()));
        Map<String, MatchStep> then = byCode(stored);
        Map<String, MatchStep> now = byCode(outcome.steps());
        TreeSet<String> codes = new TreeSet<>(then.keySet());
        codes.addAll(now.keySet());
        return Stream.concat(whole, codes.stream().flatMap(code -> step(code, then.get(code), now.get(code))))
                .filter(Difference::isOne)
                .toList();
    }

    private static Stream<Difference> step(String code, @Nullable MatchStep then, @Nullable MatchStep now) {
        return Stream.of(
                difference(code, "part", of(then, MatchStep::part), of(now, MatchStep::part)),
                difference(code, "required", of(then, MatchStep::required), of(now, MatchStep::required)),
                difference(code, "owned", of(then, MatchStep::owned), of(now, MatchStep::owned)),
                difference(code, "gap", of(then, MatchStep::gap), of(now, MatchStep::gap)),
                difference(code, "resultId", of(then, MatchStep::resultId), of(now, MatchStep::resultId)));
    }

    private static <T> @Nullable Object of(@Nullable MatchStep step, Function<MatchStep, @Nullable T> field) {
        return step == null ? null : field.apply(step);
    }

    private static Map<String, MatchStep> byCode(List<MatchStep> steps) {
        return steps.stream().collect(toMap(MatchStep::competencyCode, identity(), (first, second) -> first));
    }

    private static Difference difference(
            @Nullable String code, String field, @Nullable Object stored, @Nullable Object recomputed) {
        return new Difference(code, field, spelled(stored), spelled(recomputed));
    }

    private static @Nullable String spelled(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
