package id.asn.assessment.fit;

import id.asn.assessment.CanonicalText;
import id.asn.assessment.rules.ExactPercent;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one stands in an order by exact JPM, the highest first, those without a JPM last. Equal JPM is a tie: the order inside
 * it follows a digest that says nothing about anybody, and is there only so that pages fit together.
 *
 * @param id of the person or the position; null where a page of before ended
 * @param jpm null when the match is incomplete
 * @param tie opaque
 */
record Standing(@Nullable UUID id, @Nullable ExactPercent jpm, String tie) {

    static final Comparator<Standing> ORDER = ((Comparator<Standing>) Standing::byJpm).thenComparing(Standing::tie);

    /** As long as figures of exact fractions are at the most; it bounds what a made-up cursor can cost. */
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,200}([.][0-9]{1,100})?");

    static Standing of(Fit fit, UUID id) {
        String tie = new CanonicalText()
                .line("position", fit.position().position().positionId())
                .line("employee", fit.candidate().employeeId())
                .sha256();
        return new Standing(id, fit.jpm().orElse(null), tie);
    }

    boolean tiesWith(Standing other) {
        return byJpm(this, other) == 0;
    }

    /** The exact fraction travels in the cursor, so that the next page begins right after it whatever changed meanwhile. */
    Cursor cursor() {
        return jpm == null
                ? Cursor.of("", "", tie)
                : Cursor.of(jpm.numerator().toPlainString(), jpm.denominator().toPlainString(), tie);
    }

    /** @throws id.asn.chassis.web.ProblemException 400 when the cursor was made up */
    static Standing at(Cursor cursor) {
        if (cursor.part(0).isEmpty()) {
            return new Standing(null, null, cursor.part(2));
        }
        BigDecimal denominator = figure(cursor.part(1));
        if (denominator.signum() == 0) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
        return new Standing(null, new ExactPercent(figure(cursor.part(0)), denominator), cursor.part(2));
    }

    private static BigDecimal figure(String text) {
        if (!FIGURE.matcher(text).matches()) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
        return new BigDecimal(text);
    }

    private static int byJpm(Standing one, Standing other) {
        if (one.jpm == null || other.jpm == null) {
            return Boolean.compare(one.jpm == null, other.jpm == null);
        }
        return other.jpm
                .numerator()
                .multiply(one.jpm.denominator())
                .compareTo(one.jpm.numerator().multiply(other.jpm.denominator()));
    }
}
