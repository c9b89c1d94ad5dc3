package id.asn.traininghours.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A course as far as a completion of it needs to know. */
public record KnownCourse(CourseKey key, List<CourseTerm> terms) {

    public KnownCourse {
        terms = List.copyOf(terms);
    }

    /** @param date the day on which somebody began the course */
    public Optional<CourseTerm> on(LocalDate date) {
        return terms.stream().filter(term -> term.covers(date)).findFirst();
    }
}
