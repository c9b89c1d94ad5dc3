package id.asn.assessment.appraisal;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.appraisal.AppraisalStore.PersonYear;
import id.asn.assessment.appraisal.AppraisalStore.Source;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.result.EmployeeReference;
import id.asn.assessment.result.ReportedEmployees;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Records reported appraisals, one or thousands, with the same statements. */
@ApplicationScoped
public class RecordAppraisals {

    private static final long FIRST = 1;

    private final AppraisalStore store;
    private final ReportedEmployees employees;
    private final Caller caller;
    private final Audit audit;
    private final CivilCalendar calendar;

    RecordAppraisals(
            AppraisalStore store, ReportedEmployees employees, Caller caller, Audit audit, CivilCalendar calendar) {
        this.store = store;
        this.employees = employees;
        this.caller = caller;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** One outcome per item; what is refused leaves no trace. Who recorded which appraisal stands on the appraisal itself. */
    @UseCase
    public List<ItemOutcome> record(List<BatchItem.Sound<AppraisalRequest>> items) {
        Map<EmployeeReference, KnownEmployee> known = employees.resolve(
                items.stream().map(item -> item.value().employee()).toList());
        AppraisalPolicy policy = new AppraisalPolicy(calendar.today().getYear(), store.predicates());
        List<ItemOutcome> outcomes = new ArrayList<>();
        List<Admitted> admitted = new ArrayList<>();
        for (BatchItem.Sound<AppraisalRequest> item : items) {
            refusal(item.value(), policy, known)
                    .ifPresentOrElse(
                            problem -> outcomes.add(new ItemOutcome.Rejected(item.index(), problem)),
                            () -> admitted.add(new Admitted(item.index(), appraisal(item.value(), known))));
        }
        List<Appraisal> appraisals = admitted.stream().map(Admitted::appraisal).toList();
        Set<UUID> fresh = store.append(appraisals);
        Map<Source, Appraisal> recorded = store.recorded(appraisals);
        Set<PersonYear> appraised = store.appraised(appraisals);
        admitted.forEach(item -> outcomes.add(outcome(item, fresh, recorded, appraised)));
        audit.record(
                "PERFORMANCE_APPRAISALS_RECORDED",
                "performance-appraisal-batch",
                Ids.next().toString(),
                null,
                Map.of("items", items.size(), "recorded", fresh.size()));
        return outcomes;
    }

    private static Optional<ProblemException> refusal(
            AppraisalRequest request, AppraisalPolicy policy, Map<EmployeeReference, KnownEmployee> known) {
        return policy.refusal(request)
                .or(() -> known.containsKey(request.employee())
                        ? Optional.empty()
                        : Optional.of(
                                Problem.of(AssessmentProblem.EMPLOYEE_NOT_KNOWN).at("/employee")));
    }

    private Appraisal appraisal(AppraisalRequest request, Map<EmployeeReference, KnownEmployee> known) {
        KnownEmployee employee =
                Optional.ofNullable(known.get(request.employee())).orElseThrow();
        return Appraisal.of(request, employee, calendar.now(), caller.subject());
    }

    private static ItemOutcome outcome(
            Admitted item, Set<UUID> fresh, Map<Source, Appraisal> recorded, Set<PersonYear> appraised) {
        Appraisal appraisal = item.appraisal();
        if (fresh.contains(appraisal.appraisalId())) {
            return new ItemOutcome.Kept(item.index(), ItemStatus.CREATED, appraisal.appraisalId(), FIRST);
        }
        Appraisal stored = recorded.get(Source.of(appraisal));
        if (stored == null && appraised.contains(PersonYear.of(appraisal))) {
            return new ItemOutcome.Rejected(
                    item.index(),
                    Problem.of(AppraisalProblem.APPRAISAL_OF_YEAR_RECORDED, Integer.toString(appraisal.year()))
                            .at("/year"));
        }
        return stored != null && stored.digest().equals(appraisal.digest())
                ? new ItemOutcome.Kept(item.index(), ItemStatus.UNCHANGED, stored.appraisalId(), FIRST)
                : new ItemOutcome.Rejected(
                        item.index(),
                        Problem.of(AssessmentProblem.SOURCE_REFERENCE_CHANGED, appraisal.sourceReference())
                                .at("/sourceReference"));
    }

    /** One that no rule refuses, at its place in the request. */
    private record Admitted(int index, Appraisal appraisal) {}
}
