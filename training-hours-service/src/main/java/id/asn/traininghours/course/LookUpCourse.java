package id.asn.traininghours.course;

import id.asn.chassis.web.ProblemException;
import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.Certificate;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.ConversionPolicy;
import id.asn.traininghours.completion.EmployeeKey;
import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.programme.KnownProgramme;
import id.asn.traininghours.programme.Programmes;
import id.asn.traininghours.provider.Providers;
import id.asn.traininghours.rule.ConversionRules;
import id.asn.traininghours.rule.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a course is on a day and what a completion of it would be, by the policies that credit. */
@ApplicationScoped
class LookUpCourse {

    private static final EmployeeKey NOBODY = new EmployeeKey.ById(new UUID(0, 0));

    private final Courses courses;
    private final Providers providers;
    private final Programmes programmes;
    private final ConversionRules rules;

    LookUpCourse(Courses courses, Providers providers, Programmes programmes, ConversionRules rules) {
        this.courses = courses;
        this.providers = providers;
        this.programmes = programmes;
        this.rules = rules;
    }

    /** @return empty without a mapping on the day */
    Optional<CourseOnDate> on(CourseKey key, LocalDate date) {
        return Optional.ofNullable(courses.known(List.of(key)).get(key))
                .flatMap(course -> course.on(date))
                .map(term -> seen(key, term, date));
    }

    private CourseOnDate seen(CourseKey key, CourseTerm term, LocalDate date) {
        boolean institution = providers.known(List.of(key.providerCode())).values().stream()
                .anyMatch(provider -> provider.isAccreditedOn(date));
        Boolean programme = programmeAccredited(term, date);
        RuleBook book = rules.book();
        return new CourseOnDate(
                date,
                term.programmeCode(),
                term.formCode(),
                term.unit() == null || term.amount() == null ? null : new CourseQuantity(term.unit(), term.amount()),
                term.competencyCodes(),
                institution,
                programme,
                institution && !Boolean.FALSE.equals(programme) ? Verification.VERIFIED : Verification.UNVERIFIED,
                book.inForce(term.formCode(), date).orElse(null),
                conversion(key, term, date, false, book),
                conversion(key, term, date, true, book));
    }

    private @Nullable Boolean programmeAccredited(CourseTerm term, LocalDate date) {
        String code = term.programmeCode();
        if (code == null) {
            return null;
        }
        Map<String, KnownProgramme> known = programmes.known(List.of(code));
        KnownProgramme programme = known.get(code);
        return programme != null && programme.isAccreditedOn(date);
    }

    /** Absent when the course says not how much it is, or no rule converts it. */
    private static @Nullable CourseConversion conversion(
            CourseKey key, CourseTerm term, LocalDate date, boolean international, RuleBook book) {
        if (term.unit() == null || term.amount() == null) {
            return null;
        }
        // Begun as many days before as it takes: the look-up asks for the hours, not for the dates.
        LocalDate start = date.minusDays(term.amount().longValue());
        Claim claim = new Claim(
                new SourceRecord(key.providerCode(), key.courseId()),
                NOBODY,
                term.programmeCode(),
                term.formCode(),
                key.courseId(),
                start,
                date,
                term.unit(),
                term.amount(),
                international,
                AttendanceMode.ONLINE,
                Certificate.NONE,
                term.competencyCodes(),
                null,
                null);
        try {
            return CourseConversion.of(ConversionPolicy.convert(claim, book));
        } catch (ProblemException notConvertible) {
            return null;
        }
    }
}
