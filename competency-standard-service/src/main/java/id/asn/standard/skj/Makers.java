package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/** Who drafted, edited or submitted a standard, each once. */
@Embeddable
record Makers(@Column(name = "makers") List<String> subjects) {

    Makers with(Act act) {
        return new Makers(Stream.concat(subjects.stream(), Stream.of(act.subject()))
                .distinct()
                .toList());
    }

    /** @throws ProblemException 403 when a maker acts as checker */
    void requireChecker(Act act) {
        if (subjects.contains(act.subject())) {
            throw Problem.of(StandardProblem.MAKER_IS_CHECKER);
        }
    }
}
