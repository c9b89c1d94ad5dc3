package id.asn.assessment.gap;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.match.MatchFacts;
import id.asn.assessment.match.MatchFacts.Whose;
import id.asn.assessment.match.MatchInput;
import id.asn.assessment.match.MatchPolicy;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.EmployeeRegister.HeldPosition;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.assessment.rules.SchemeBook;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds a person against the position held or any target position of the caller's agencies; stores nothing. */
@ApplicationScoped
class CompareWithPosition {

    private final EmployeeRegister register;
    private final TargetPositions targets;
    private final MatchFacts facts;
    private final RuleSchemes schemes;

    CompareWithPosition(EmployeeRegister register, TargetPositions targets, MatchFacts facts, RuleSchemes schemes) {
        this.register = register;
        this.targets = targets;
        this.facts = facts;
        this.schemes = schemes;
    }

    /**
     * @param positionId the target; null for the position held
     * @throws id.asn.chassis.web.ProblemException 404 unknown person, 422 no position held, position not known, no
     *     standard in force on the day
     */
    Comparison compare(UUID employeeId, @Nullable UUID positionId, Purpose purpose, LocalDate asOf) {
        KnownEmployee employee = register.require(employeeId);
        Optional<UUID> held = held(employeeId, asOf);
        UUID wanted = Optional.ofNullable(positionId)
                .or(() -> held)
                .orElseThrow(() -> Problem.of(AssessmentProblem.POSITION_NOT_HELD, asOf));
        TargetPosition target = targets.require(wanted, asOf);
        SchemeBook book = schemes.book();
        RuleScheme scheme = book.inForce(purpose, target.tier(), asOf)
                .orElseThrow(() -> Problem.of(AssessmentProblem.NO_RULE_SCHEME, purpose, asOf));
        MatchInput input = MatchInput.of(
                book,
                scheme,
                asOf,
                facts.required(List.of(target.standardId())).getOrDefault(target.standardId(), List.of()),
                facts.ratings(List.of(employeeId)).getOrDefault(new Whose(employeeId, purpose), List.of()));
        boolean isHeld = held.filter(wanted::equals).isPresent();
        return new Comparison(employee, target, isHeld, purpose, input, MatchPolicy.evaluate(input));
    }

    Optional<UUID> held(UUID employeeId, LocalDate asOf) {
        return register.definitivePosition(employeeId, asOf).map(HeldPosition::positionId);
    }
}
