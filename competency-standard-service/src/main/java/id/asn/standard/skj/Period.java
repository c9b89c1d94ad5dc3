package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days in force: from the first one until, and without, the end; without an end until further notice. */
record Period(LocalDate from, @Nullable LocalDate to) {

    /** @throws ProblemException 422 when it ends before it begins */
    static Period of(LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            throw Problem.of(StandardProblem.PERIOD_EMPTY, from, to).at("/effectiveTo");
        }
        return new Period(from, to);
    }

    /** As ISO 8601 writes intervals: {@code 2022-01-01/2024-01-01}, open {@code 2022-01-01/..}. */
    @Override
    public String toString() {
        return from + "/" + (to == null ? ".." : to);
    }
}
