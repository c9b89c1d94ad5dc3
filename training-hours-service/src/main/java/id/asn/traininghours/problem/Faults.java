package id.asn.traininghours.problem;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.ProblemType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a request, to be told at once; the first fault names the refusal. */
public final class Faults {

    private final List<FieldProblem> errors = new ArrayList<>();
    private @Nullable ProblemException first;

    public void add(String pointer, ProblemType type, Object... named) {
        errors.add(FieldProblem.of(pointer, type, named));
        if (first == null) {
            first = Problem.of(type, named);
        }
    }

    /** @throws ProblemException when there was any */
    public void refuseIfAny() {
        if (first != null) {
            throw first.withErrors(errors);
        }
    }
}
