package id.asn.traininghours.provider;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemType;
import java.util.ArrayList;
import java.util.List;

/** Periods of one holder must be in order in themselves and apart from each other. Pure. */
public final class AccreditedPeriods {

    private AccreditedPeriods() {}

    /** @throws id.asn.chassis.web.ProblemException 422 with every period that ends before it begins or meets an earlier one */
    public static void requireApart(List<AccreditedPeriod> periods, ProblemType refusal) {
        List<FieldProblem> errors = new ArrayList<>();
        for (int index = 0; index < periods.size(); index++) {
            AccreditedPeriod period = periods.get(index);
            boolean meetsEarlier = periods.subList(0, index).stream()
                    .anyMatch(earlier ->
                            !period.from().isAfter(earlier.to()) && !period.to().isBefore(earlier.from()));
            if (meetsEarlier || period.to().isBefore(period.from())) {
                errors.add(FieldProblem.of("/accreditations/" + index, refusal, period.from(), period.to()));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.of(refusal, "", "").withErrors(errors);
        }
    }
}
