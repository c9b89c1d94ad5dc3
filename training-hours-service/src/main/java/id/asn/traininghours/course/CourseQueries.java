package id.asn.traininghours.course;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads courses. */
@ApplicationScoped
@UseCase
public class CourseQueries {

    private final CourseRows courses;
    private final LookUpCourse lookUpCourse;

    CourseQueries(CourseRows courses, LookUpCourse lookUpCourse) {
        this.courses = courses;
        this.lookUpCourse = lookUpCourse;
    }

    CourseView one(CourseKey key) {
        return courses.find(key.providerCode(), key.courseId()).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    CourseView one(CourseKey key, LocalDate on) {
        return one(key).seenOn(lookUpCourse.on(key, on).orElse(null));
    }

    Page<CourseView> page(
            String providerCode, @Nullable String programmeCode, @Nullable LocalDate on, PageRequest page) {
        return Page.of(
                courses.page(
                        providerCode,
                        page.cursor().map(cursor -> cursor.part(0)).orElse(""),
                        programmeCode,
                        on,
                        page.limit() + 1),
                page.limit(),
                course -> Cursor.of(course.courseId()));
    }
}
