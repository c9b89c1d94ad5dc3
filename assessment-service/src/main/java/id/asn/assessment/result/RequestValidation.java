package id.asn.assessment.result;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds one item of a batch against the contract, so that a bad item is refused without its neighbours. */
@ApplicationScoped
class RequestValidation {

    private final Validator validator;

    RequestValidation(Validator validator) {
        this.validator = validator;
    }

    Optional<ProblemException> refusal(Object item) {
        Set<ConstraintViolation<Object>> violations = validator.validate(item);
        if (violations.isEmpty()) {
            return Optional.empty();
        }
        List<FieldProblem> faults = violations.stream()
                .map(violation -> new FieldProblem(
                        pointer(violation.getPropertyPath()),
                        WebProblem.VALIDATION.code(),
                        violation.getMessage(),
                        List.of()))
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList();
        return Optional.of(Problem.of(WebProblem.VALIDATION, violations.size()).withErrors(faults));
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node step : path) {
            if (step.getIndex() != null) {
                pointer.append('/').append(step.getIndex());
            }
            if (step.getName() != null && !step.getName().startsWith("<")) {
                pointer.append('/').append(step.getName());
            }
        }
        return pointer.toString();
    }
}
