package id.asn.assessment.result;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.provider.ProviderProblem;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.result.Admission.Admitted;
import id.asn.assessment.result.Admission.Refused;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides on a whole batch of reported results, reading what it must know once for all of them. */
@ApplicationScoped
class AdmitResults {

    private final ReportedEmployees employees;
    private final EmployeeRegister register;
    private final RuleSchemes schemes;
    private final FindProviders findProviders;
    private final Caller caller;
    private final CivilCalendar calendar;

    AdmitResults(
            ReportedEmployees employees,
            EmployeeRegister register,
            RuleSchemes schemes,
            FindProviders findProviders,
            Caller caller,
            CivilCalendar calendar) {
        this.employees = employees;
        this.register = register;
        this.schemes = schemes;
        this.findProviders = findProviders;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** One admission per item, in their order. */
    List<Admission> admit(List<BatchItem<AssessmentResultRequest>> items) {
        List<AssessmentResultRequest> sound =
                items.stream().flatMap(AdmitResults::sound).toList();
        AdmissionPolicy policy = new AdmissionPolicy(
                calendar.today(), schemes.book(), register.knownCompetencies(codes(sound)), caller.provider());
        Map<EmployeeReference, KnownEmployee> known = employees.resolve(
                sound.stream().map(AssessmentResultRequest::employee).toList());
        FoundProviders found = findProviders.of(sound, known);
        return items.stream().map(item -> admission(item, policy, known, found)).toList();
    }

    private Admission admission(
            BatchItem<AssessmentResultRequest> item,
            AdmissionPolicy policy,
            Map<EmployeeReference, KnownEmployee> known,
            FoundProviders found) {
        return switch (item) {
            case BatchItem.Refused<AssessmentResultRequest> unreadable -> new Refused(unreadable.problem());
            case BatchItem.Sound<AssessmentResultRequest> sound -> {
                AssessmentResultRequest request = sound.value();
                yield policy.refusal(request)
                        .<Admission>map(Refused::new)
                        .orElseGet(() -> of(request, policy, known.get(request.employee()), found));
            }
        };
    }

    private static Stream<AssessmentResultRequest> sound(BatchItem<AssessmentResultRequest> item) {
        return item instanceof BatchItem.Sound<AssessmentResultRequest> sound
                ? Stream.of(sound.value())
                : Stream.empty();
    }

    private Admission of(
            AssessmentResultRequest request,
            AdmissionPolicy policy,
            @Nullable KnownEmployee employee,
            FoundProviders found) {
        if (employee == null) {
            return new Refused(Problem.of(AssessmentProblem.EMPLOYEE_NOT_KNOWN).at("/employee"));
        }
        if (found.refuses(request, employee.employeeId())) {
            return new Refused(
                    Problem.of(ProviderProblem.PROVIDER_NOT_ACCREDITED, request.providerCode(), request.assessedOn())
                            .at("/providerCode"));
        }
        return new Admitted(AssessmentResult.of(
                request,
                employee.employeeId(),
                employee.agencyCode(),
                policy.scheme(request).orElseThrow(),
                found.of(request, employee.employeeId()).orElse(null),
                calendar.now(),
                caller.subject()));
    }

    private static Set<String> codes(List<AssessmentResultRequest> requests) {
        return requests.stream()
                .flatMap(request -> request.ratings().stream())
                .map(RatingRequest::competencyCode)
                .collect(Collectors.toSet());
    }
}
