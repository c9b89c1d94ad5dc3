package id.asn.assessment.match;

import id.asn.assessment.rules.EvidencePolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A current match as it is kept for reading many of them: the levels of its competencies side by side.
 *
 * @param inputs fingerprint of all that was looked at
 */
record Standing(MatchComputation match, String inputs) {

    private static final int HUNDREDTHS = 2;

    /** The competencies as PostgreSQL spells an array of texts. */
    String competencyCodes() {
        return array(step -> '"' + step.competencyCode().replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    /** The required levels in hundredths, as PostgreSQL spells an array of numbers. */
    String required() {
        return array(step -> hundredths(step.required()));
    }

    /** The owned levels in hundredths; null without a rating that counts. */
    String owned() {
        return array(step -> hundredths(step.owned()));
    }

    /** Code and version of the evidence policy; null when all sources were equal. */
    @Nullable String policy() {
        EvidencePolicy policy = match.input().policy();
        return policy == null ? null : policy.code() + "/" + policy.version();
    }

    /** Last day on which all that counts in it still does; null when nothing does. */
    @Nullable LocalDate evidenceUntil() {
        return match.outcome().steps().stream()
                .filter(step -> step.owned() != null)
                .map(MatchStep::validUntil)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private String array(Function<MatchStep, String> element) {
        List<MatchStep> steps = match.outcome().steps();
        return steps.stream().map(element).collect(Collectors.joining(",", "{", "}"));
    }

    /** Levels have two decimals, so nothing is rounded. */
    private static String hundredths(@Nullable BigDecimal level) {
        return level == null
                ? "null"
                : Integer.toString(level.movePointRight(HUNDREDTHS).intValueExact());
    }
}
