package id.asn.traininghours.course;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.asn.traininghours.rule.Unit;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Looks up courses for completions, many at once. */
@ApplicationScoped
public class Courses {

    private final Jdbi jdbi;

    Courses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The mapped ones among the keys; the hours of a programme stand for a course that is measured in JP. */
    public Map<CourseKey, KnownCourse> known(Collection<CourseKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<CourseKey, List<CourseTerm>> terms = jdbi
                .withHandle(handle -> Rows.of(List.copyOf(keys))
                        .bind("providers", CourseKey::providerCode)
                        .bind("courses", CourseKey::courseId)
                        .into(handle.createQuery("""
                        with mapped as (
                            select m.provider_code, m.course_id, m.valid_from, m.valid_to, m.programme_code,
                                   coalesce(m.form_code, p.form_code) as form_code, m.unit, m.amount, p.jp,
                                   coalesce(m.competency_codes, p.competency_codes, '{}') as competency_codes
                            from provider_course_mapping m
                                 left join training_programme p on p.programme_code = m.programme_code
                            where (m.provider_code, m.course_id) in (
                                select * from unnest(:providers::text[], :courses::text[])))
                        select provider_code, course_id, valid_from, valid_to, programme_code, form_code,
                               coalesce(unit, case when in_jp then 'JP' end) as unit,
                               coalesce(amount, case when in_jp then jp end) as amount, competency_codes
                        from mapped
                             cross join lateral (
                                 select jp is not null and coalesce(
                                     (select r.unit = 'JP' from conversion_rule r
                                      where r.form_code = mapped.form_code and r.effective_from <= mapped.valid_from
                                      order by r.effective_from desc limit 1), false)) as programme (in_jp)
                        order by valid_from
                        """))
                        .mapTo(Row.class)
                        .list())
                .stream()
                .collect(groupingBy(Row::key, mapping(Row::term, toList())));
        Map<CourseKey, KnownCourse> known = new HashMap<>();
        terms.forEach((key, ofOne) -> known.put(key, new KnownCourse(key, ofOne)));
        return known;
    }

    /** One mapping, completed by its programme. */
    public record Row(
            String providerCode,
            String courseId,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String programmeCode,
            String formCode,
            @Nullable Unit unit,
            @Nullable BigDecimal amount,
            List<String> competencyCodes) {

        CourseKey key() {
            return new CourseKey(providerCode, courseId);
        }

        CourseTerm term() {
            return new CourseTerm(validFrom, validTo, programmeCode, formCode, unit, amount, competencyCodes);
        }
    }
}
