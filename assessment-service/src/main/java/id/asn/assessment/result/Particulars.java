package id.asn.assessment.result;

import id.asn.assessment.CanonicalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reported beside the ratings.
 *
 * @param instruments sorted
 * @param assessors their certificate or register numbers, sorted
 */
record Particulars(
        List<String> instruments,
        List<String> assessors,
        Potential potential,
        @Nullable Narrative narrative) {

    static Particulars of(
            @Nullable List<String> instruments,
            @Nullable List<String> assessors,
            @Nullable Potential potential,
            @Nullable Narrative narrative) {
        return new Particulars(
                sorted(instruments),
                sorted(assessors),
                potential == null ? Potential.NONE : potential.inOrder(),
                narrative);
    }

    /** A line only for what was given: a result without particulars keeps the digest that it always had. */
    void appendTo(CanonicalText text) {
        instruments.forEach(instrument -> text.line("instrument", instrument));
        assessors.forEach(assessor -> text.line("assessor", assessor));
        potential.appendTo(text);
        if (narrative != null) {
            narrative.appendTo(text);
        }
    }

    private static List<String> sorted(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().distinct().sorted().toList();
    }
}
