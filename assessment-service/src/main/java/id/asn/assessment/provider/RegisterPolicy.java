package id.asn.assessment.provider;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the accreditations of a provider can be as they are told. Pure. */
final class RegisterPolicy {

    private RegisterPolicy() {}

    /**
     * The accreditations by day, each with its last day.
     *
     * @throws id.asn.chassis.web.ProblemException 422 with every one that lasts longer than its category may, or meets
     *     another
     */
    static List<Accreditation> accreditations(List<AccreditationRequest> told, AccreditationRules rules) {
        List<Accreditation> whole = new ArrayList<>();
        List<FieldProblem> tooLong = new ArrayList<>();
        List<FieldProblem> overlapping = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            AccreditationRequest one = told.get(i);
            Optional<LocalDate> lastDay = rules.lastDay(one.category(), one.from());
            LocalDate to = one.to() == null ? lastDay.orElse(one.from()) : one.to();
            if (to.isBefore(one.from()) || lastDay.filter(to::isAfter).isPresent()) {
                tooLong.add(FieldProblem.of(
                        "/accreditations/" + i + "/to",
                        ProviderProblem.ACCREDITATION_TOO_LONG,
                        one.category(),
                        one.from(),
                        lastDay.orElse(one.from())));
            }
            Accreditation accreditation = new Accreditation(one.category(), one.from(), to, one.decision());
            if (whole.stream().anyMatch(accreditation::meets)) {
                overlapping.add(FieldProblem.of(
                        "/accreditations/" + i, ProviderProblem.ACCREDITATIONS_OVERLAP, one.from(), to));
            }
            whole.add(accreditation);
        }
        refuse(tooLong, ProviderProblem.ACCREDITATION_TOO_LONG);
        refuse(overlapping, ProviderProblem.ACCREDITATIONS_OVERLAP);
        return whole.stream().sorted(Comparator.comparing(Accreditation::from)).toList();
    }

    private static void refuse(List<FieldProblem> faults, ProviderProblem problem) {
        if (!faults.isEmpty()) {
            throw Problem.of(problem, faults.getFirst().arguments().toArray()).withErrors(faults);
        }
    }
}
