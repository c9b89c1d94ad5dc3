package id.asn.traininghours.siasn;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;

/** What an agency tells SIASN: verified hours only. */
@ApplicationScoped
@UseCase
public class SiasnExport {

    private final LocalCourses courses;
    private final Caller caller;
    private final Audit audit;

    SiasnExport(LocalCourses courses, Caller caller, Audit audit) {
        this.courses = courses;
        this.caller = caller;
        this.audit = audit;
    }

    Page<SiasnRow> page(SiasnChoice choice, PageRequest page) {
        audited(choice);
        return Page.of(
                        courses.page(
                                choice,
                                page.cursor().map(cursor -> cursor.uuid(0)).orElse(null),
                                page.cursor().map(cursor -> cursor.uuid(1)).orElse(null),
                                page.limit() + 1),
                        page.limit(),
                        course -> Cursor.of(
                                course.employeeId().toString(),
                                course.completionId().toString()))
                .map(SiasnRow::of);
    }

    void each(SiasnChoice choice, Consumer<? super SiasnRow> consumer) {
        audited(choice);
        courses.each(choice, course -> consumer.accept(SiasnRow.of(course)));
    }

    private void audited(SiasnChoice choice) {
        caller.requireAgency(choice.agencyCode());
        audit.record(
                "SIASN_EXPORTED",
                "agency",
                choice.agencyCode(),
                choice.agencyCode(),
                Map.of("period", choice.period().from() + "/" + choice.period().to()));
    }
}
