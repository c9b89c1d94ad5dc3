package id.asn.traininghours.intake;

import id.asn.chassis.web.Problem;
import id.asn.traininghours.completion.NamedCourse;
import id.asn.traininghours.course.CourseKey;
import id.asn.traininghours.course.CourseProblem;
import id.asn.traininghours.course.CourseTerm;
import id.asn.traininghours.course.Courses;
import id.asn.traininghours.course.KnownCourse;
import id.asn.traininghours.rule.Unit;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills what completions leave to the mapping of their course; a course is read once a request. */
@RequestScoped
class NamedCourses {

    private final Courses courses;
    private final Map<CourseKey, Optional<KnownCourse>> seen = new HashMap<>();

    NamedCourses(Courses courses) {
        this.courses = courses;
    }

    /** Reads the courses of a whole batch with one statement, or with none when it names none. */
    void lookAhead(Collection<CompletionRequest> requests) {
        Set<CourseKey> wanted = requests.stream()
                .map(NamedCourses::key)
                .flatMap(Optional::stream)
                .filter(key -> !seen.containsKey(key))
                .collect(Collectors.toSet());
        Map<CourseKey, KnownCourse> known = courses.known(wanted);
        wanted.forEach(key -> seen.put(key, Optional.ofNullable(known.get(key))));
    }

    /** @throws id.asn.chassis.web.ProblemException 422 when the course is not mapped, or leaves open how much it is */
    Learning learningOf(CompletionRequest request) {
        List<String> said = request.competencyCodes();
        QuantityRequest quantity = request.quantity();
        return key(request)
                .map(key -> filled(request, key, term(request, key)))
                .orElseGet(() -> new Learning(
                        request.programmeCode(),
                        Objects.requireNonNull(request.formCode()),
                        Objects.requireNonNull(quantity).unit(),
                        quantity.amount(),
                        said == null ? List.of() : said,
                        null));
    }

    private CourseTerm term(CompletionRequest request, CourseKey key) {
        lookAhead(List.of(request));
        return Objects.requireNonNull(seen.get(key))
                .orElseThrow(() -> Problem.of(CourseProblem.COURSE_NOT_KNOWN, key.courseId(), key.providerCode())
                        .at("/courseId"))
                .on(request.startDate())
                .orElseThrow(
                        () -> Problem.of(CourseProblem.COURSE_NOT_MAPPED_ON_DATE, key.courseId(), request.startDate())
                                .at("/courseId"));
    }

    private static Learning filled(CompletionRequest request, CourseKey key, CourseTerm term) {
        QuantityRequest said = request.quantity();
        Unit unit = said == null ? term.unit() : said.unit();
        BigDecimal amount = said == null ? term.amount() : said.amount();
        if (unit == null || amount == null) {
            throw Problem.of(CourseProblem.COURSE_WITHOUT_QUANTITY, key.courseId())
                    .at("/quantity");
        }
        return new Learning(
                or(request.programmeCode(), term.programmeCode()),
                request.formCode() == null ? term.formCode() : request.formCode(),
                unit,
                amount,
                request.competencyCodes() == null ? term.competencyCodes() : request.competencyCodes(),
                new NamedCourse(
                        key.courseId(),
                        request.programmeCode(),
                        request.formCode(),
                        said == null ? null : said.unit(),
                        said == null ? null : said.amount(),
                        request.competencyCodes()));
    }

    private static Optional<CourseKey> key(CompletionRequest request) {
        return Optional.ofNullable(request.courseId()).map(id -> new CourseKey(request.providerCode(), id));
    }

    private static @Nullable String or(@Nullable String said, @Nullable String mapped) {
        return said == null ? mapped : said;
    }
}
