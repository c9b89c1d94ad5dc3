package id.asn.traininghours.reading;

import id.asn.chassis.timetravel.CivilYears;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.problem.HoursProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Completion dates from and to, both included; an absent end is open. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** @throws id.asn.chassis.web.ProblemException 400 for a date out of all bounds, 422 when it ends before it begins */
    public Period {
        if (isOutOfBounds(from)) {
            throw Problem.of(WebProblem.INVALID_PARAMETER).at("from");
        }
        if (isOutOfBounds(to)) {
            throw Problem.of(WebProblem.INVALID_PARAMETER).at("to");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.of(HoursProblem.END_BEFORE_START, to, from);
        }
    }

    public boolean covers(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    private static boolean isOutOfBounds(@Nullable LocalDate date) {
        return date != null && !CivilYears.hold(date);
    }
}
