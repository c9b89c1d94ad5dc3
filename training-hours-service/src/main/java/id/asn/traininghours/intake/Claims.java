package id.asn.traininghours.intake;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.KeyedDigest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.completion.Certificate;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.EmployeeKey;
import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.problem.HoursProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;

/** Makes claims of requests: validated, of the caller's own provider, without the NIP. */
@ApplicationScoped
class Claims {

    private final Validator validator;
    private final KeyedDigest digest;
    private final Caller caller;

    Claims(Validator validator, KeyedDigest digest, Caller caller) {
        this.validator = validator;
        this.digest = digest;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 400 for an invalid request, 403 for another provider's completion */
    Claim of(CompletionRequest request) {
        requireValid(request);
        caller.provider().filter(own -> !own.equals(request.providerCode())).ifPresent(own -> {
            throw Problem.of(HoursProblem.PROVIDER_NOT_YOURS, own).at("/providerCode");
        });
        return new Claim(
                new SourceRecord(request.providerCode(), request.sourceRecordId()),
                key(request.employee()),
                request.programmeCode(),
                request.formCode(),
                request.title(),
                request.startDate(),
                request.endDate(),
                request.quantity().unit(),
                request.quantity().amount(),
                Boolean.TRUE.equals(request.international()),
                request.attendanceMode(),
                new Certificate(request.certificateNumber(), request.certificateIssuer(), request.evidenceDigest()),
                request.competencyCodes() == null ? List.of() : request.competencyCodes());
    }

    private void requireValid(CompletionRequest request) {
        List<FieldProblem> errors = validator.validate(request).stream()
                .map(violation -> new FieldProblem(
                        "/" + violation.getPropertyPath().toString().replace('.', '/'),
                        WebProblem.VALIDATION.code(),
                        violation.getMessage(),
                        List.of()))
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.of(WebProblem.VALIDATION).withErrors(errors);
        }
    }

    private EmployeeKey key(EmployeeReference employee) {
        return employee.nip() == null
                ? new EmployeeKey.ById(Objects.requireNonNull(employee.employeeId()))
                : new EmployeeKey.ByIdentity(digest.of(employee.nip()));
    }
}
