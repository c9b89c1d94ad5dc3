package id.asn.assessment.result;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.result.Admission.Admitted;
import id.asn.assessment.result.Admission.Refused;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides on a whole batch of reported results, reading what it must know once for all of them. */
@ApplicationScoped
class AdmitResults {

    private final RequestValidation validation;
    private final ReportedEmployees employees;
    private final EmployeeRegister register;
    private final RuleSchemes schemes;
    private final Caller caller;
    private final CivilCalendar calendar;

    AdmitResults(
            RequestValidation validation,
            ReportedEmployees employees,
            EmployeeRegister register,
            RuleSchemes schemes,
            Caller caller,
            CivilCalendar calendar) {
        this.validation = validation;
        this.employees = employees;
        this.register = register;
        this.schemes = schemes;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** One admission per request, in their order. */
    List<Admission> admit(List<AssessmentResultRequest> requests) {
        List<Optional<ProblemException>> malformed =
                requests.stream().map(validation::refusal).toList();
        List<AssessmentResultRequest> wellFormed = IntStream.range(0, requests.size())
                .filter(i -> malformed.get(i).isEmpty())
                .mapToObj(requests::get)
                .toList();
        AdmissionPolicy policy = new AdmissionPolicy(
                calendar.today(), schemes.book(), register.knownCompetencies(codes(wellFormed)), caller.provider());
        Map<EmployeeReference, KnownEmployee> known = employees.resolve(
                wellFormed.stream().map(AssessmentResultRequest::employee).toList());
        List<Admission> admissions = new ArrayList<>(requests.size());
        for (int i = 0; i < requests.size(); i++) {
            AssessmentResultRequest request = requests.get(i);
            admissions.add(malformed
                    .get(i)
                    .or(() -> policy.refusal(request))
                    .<Admission>map(Refused::new)
                    .orElseGet(() -> of(request, policy, known.get(request.employee()))));
        }
        return admissions;
    }

    private Admission of(AssessmentResultRequest request, AdmissionPolicy policy, @Nullable KnownEmployee employee) {
        if (employee == null) {
            return new Refused(Problem.of(AssessmentProblem.EMPLOYEE_NOT_KNOWN).at("/employee"));
        }
        return new Admitted(AssessmentResult.of(
                request,
                employee.employeeId(),
                employee.agencyCode(),
                policy.scheme(request).orElseThrow(),
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
