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
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Compares a person with the position held or any target position of the caller's agencies. */
@ApplicationScoped
public class AnalyseGaps {

    private final EmployeeRegister register;
    private final MatchFacts facts;
    private final RuleSchemes schemes;
    private final Audit audit;
    private final Jdbi jdbi;

    AnalyseGaps(EmployeeRegister register, MatchFacts facts, RuleSchemes schemes, Audit audit, Jdbi jdbi) {
        this.register = register;
        this.facts = facts;
        this.schemes = schemes;
        this.audit = audit;
        this.jdbi = jdbi;
    }

    /**
     * @param positionId the target; null for the position held
     * @throws id.asn.chassis.web.ProblemException 404 unknown person, 422 no position held, position not known, no
     *     standard in force on the day
     */
    @UseCase
    public GapAnalysis analyse(UUID employeeId, @Nullable UUID positionId, Purpose purpose, LocalDate asOf) {
        KnownEmployee employee = register.require(employeeId);
        Optional<UUID> held = register.definitivePosition(employeeId, asOf).map(HeldPosition::positionId);
        UUID wanted = Optional.ofNullable(positionId)
                .or(() -> held)
                .orElseThrow(() -> Problem.of(AssessmentProblem.POSITION_NOT_HELD, asOf));
        if (!register.hasPosition(wanted)) {
            throw Problem.of(AssessmentProblem.POSITION_NOT_KNOWN, wanted).at("position");
        }
        TargetPosition target = target(wanted, asOf);
        SchemeBook book = schemes.book();
        RuleScheme scheme = book.inForce(purpose, target.tier(), asOf)
                .orElseThrow(() -> Problem.of(AssessmentProblem.NO_RULE_SCHEME, purpose, asOf));
        MatchInput input = MatchInput.of(
                book,
                scheme,
                asOf,
                facts.required(List.of(target.standardId())).getOrDefault(target.standardId(), List.of()),
                facts.ratings(List.of(employeeId)).getOrDefault(new Whose(employeeId, purpose), List.of()));
        audit.record(
                "GAPS_READ", "employee", employeeId.toString(), employee.agencyCode(), Map.of("positionId", wanted));
        boolean isHeld = held.filter(wanted::equals).isPresent();
        return GapAnalysis.of(employeeId, target, isHeld, purpose, asOf, MatchPolicy.evaluate(input));
    }

    private TargetPosition target(UUID positionId, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.position_id, p.title, p.tier, s.standard_id
                          from position p join position_standard s using (position_id)
                         where p.position_id = :position
                           and s.effective_from <= :day and (s.effective_to is null or s.effective_to > :day)
                           and (s.status = 'ENACTED' or s.effective_to is not null)
                         order by s.effective_from desc limit 1""")
                        .bind("position", positionId)
                        .bind("day", day)
                        .mapTo(TargetPosition.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(AssessmentProblem.STANDARD_NOT_IN_FORCE, day));
    }
}
