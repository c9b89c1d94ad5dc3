package id.asn.traininghours.review;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.AssessmentPolicy;
import id.asn.traininghours.completion.Assessments;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.EmployeeKey;
import id.asn.traininghours.employee.Employees;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.ledger.Decision;
import id.asn.traininghours.ledger.Recording;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.problem.ReviewProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes what a sender reports again, under the same source record, after an officer returned it: a revision beside what was
 * reported first, decided on the one credit path. Only a returned completion is taken again.
 */
@ApplicationScoped
public class Resubmissions {

    private final LockedItems lockedItems;
    private final Employees employees;
    private final Assessments assessments;
    private final CarryOutRulings carryOutRulings;

    Resubmissions(
            LockedItems lockedItems, Employees employees, Assessments assessments, CarryOutRulings carryOutRulings) {
        this.lockedItems = lockedItems;
        this.employees = employees;
        this.assessments = assessments;
        this.carryOutRulings = carryOutRulings;
    }

    /** @throws ProblemException 409 when it is not returned any more, 422 for another person or by a rule */
    public Taken take(UUID completionId, Claim claim, Recording recording) {
        LockedItems.Found found = lockedItems.lock(List.of(completionId));
        ReviewItem item = found.item(completionId)
                .filter(one -> one.state() == ReviewState.RETURNED)
                .orElseThrow(() -> Problem.of(
                                HoursProblem.SOURCE_RECORD_CHANGED,
                                claim.source().sourceRecordId())
                        .at("/sourceRecordId"));
        KnownEmployee employee = Objects.requireNonNull(found.people().get(item.employeeId()));
        requireSamePerson(claim.employee(), employee);
        if (!employee.isEmployedOn(claim.end())) {
            throw Problem.of(HoursProblem.NOT_EMPLOYED_ON_DATE, claim.end()).at("/endDate");
        }
        Assessment assessment = AssessmentPolicy.assess(claim, assessments.factsFor(List.of(claim)));
        Ruling ruling = new Ruling(item, ReviewAct.RESUBMIT, null, employee, claim, claim.digest(), true, assessment);
        Ruled ruled = Objects.requireNonNull(
                carryOutRulings.carryOut(List.of(ruling), recording).get(completionId));
        return new Taken(assessment, Objects.requireNonNull(ruled.credited()));
    }

    /** A report of somebody else is another completion: reject this one and report that one under an id of its own. */
    private void requireSamePerson(EmployeeKey key, KnownEmployee employee) {
        boolean same = switch (key) {
            case EmployeeKey.ById(UUID id) -> id.equals(employee.employeeId());
            case EmployeeKey.ByIdentity(String digest) ->
                employees.lock(List.of(digest), List.of()).stream()
                        .anyMatch(one -> one.employee().employeeId().equals(employee.employeeId()));
        };
        if (!same) {
            throw Problem.of(ReviewProblem.PERSON_CHANGED).at("/employee");
        }
    }

    /** What became of it. */
    public record Taken(Assessment assessment, Decision decision) {}
}
