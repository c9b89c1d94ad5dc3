package id.asn.traininghours.intake;

import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.KeyedDigest;
import id.asn.chassis.web.Problem;
import id.asn.traininghours.completion.Certificate;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.EmployeeKey;
import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.problem.HoursProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Makes claims of valid requests: of the caller's own provider, without the NIP. */
@ApplicationScoped
class Claims {

    private final KeyedDigest digest;
    private final Caller caller;
    private final NamedCourses courses;

    Claims(KeyedDigest digest, Caller caller, NamedCourses courses) {
        this.digest = digest;
        this.caller = caller;
        this.courses = courses;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 403 for another provider's completion, 422 for a course that is not mapped
     */
    Claim of(CompletionRequest request) {
        caller.provider().filter(own -> !own.equals(request.providerCode())).ifPresent(own -> {
            throw Problem.of(HoursProblem.PROVIDER_NOT_YOURS, own).at("/providerCode");
        });
        Learning learning = courses.learningOf(request);
        return new Claim(
                new SourceRecord(request.providerCode(), request.sourceRecordId()),
                key(request.employee()),
                learning.programmeCode(),
                learning.formCode(),
                request.title(),
                request.startDate(),
                request.endDate(),
                learning.unit(),
                learning.amount(),
                Boolean.TRUE.equals(request.international()),
                request.attendanceMode(),
                new Certificate(request.certificateNumber(), request.certificateIssuer(), request.evidenceDigest()),
                learning.competencyCodes(),
                learning.course(),
                request.engagedMinutes());
    }

    /** Reads at once what the courses of a batch are mapped to. */
    void lookAhead(List<BatchItem<CompletionRequest>> items) {
        courses.lookAhead(items.stream()
                .filter(BatchItem.Sound.class::isInstance)
                .map(item -> ((BatchItem.Sound<CompletionRequest>) item).value())
                .toList());
    }

    private EmployeeKey key(EmployeeReference employee) {
        return employee.nip() == null
                ? new EmployeeKey.ById(Objects.requireNonNull(employee.employeeId()))
                : new EmployeeKey.ByIdentity(digest.of(employee.nip()));
    }
}
