package id.asn.chassis.imports;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.ProblemType;
import java.util.List;

/** A refusal that is told later, to whoever asks, in their language. */
record StoredProblem(String code, int status, List<String> arguments, List<FieldProblem> errors) {

    static StoredProblem of(ProblemException problem) {
        return new StoredProblem(
                problem.type().code(),
                problem.type().status(),
                problem.arguments().stream().map(String::valueOf).toList(),
                problem.errors());
    }

    ProblemException problem() {
        return Problem.of(new Named(code, status), arguments.toArray()).withErrors(errors);
    }

    /** A kind of problem by its code. */
    record Named(String code, int status) implements ProblemType {}
}
