package id.asn.traininghours.course;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.asn.traininghours.rule.Unit;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps courses and their mappings. */
@ApplicationScoped
class CourseRows {

    private final Jdbi jdbi;

    CourseRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @return whether the provider is registered; its courses are then written by one transaction at a time */
    boolean lockProvider(String providerCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select provider_code from training_provider where provider_code = :providerCode for no key update
                        """)
                .bind("providerCode", providerCode)
                .mapTo(String.class)
                .findOne()
                .isPresent());
    }

    /** By id; at most {@code rows} of the provider after the given id, only those with a mapping to what is asked for. */
    List<CourseView> page(
            String providerCode, String after, @Nullable String programmeCode, @Nullable LocalDate on, int rows) {
        List<Head> heads = jdbi.withHandle(handle -> handle.createQuery("""
                        select course_id, title, version, changed_at from provider_course c
                        where provider_code = :providerCode and course_id > :after
                          and exists (
                              select from provider_course_mapping m
                              where m.provider_code = c.provider_code and m.course_id = c.course_id
                                and m.programme_code is not distinct from coalesce(:programmeCode, m.programme_code)
                                and m.valid_from <= coalesce(:on::date, 'infinity')
                                and coalesce(m.valid_to, 'infinity') >= coalesce(:on::date, '-infinity'))
                        order by course_id limit :rows
                        """)
                .bind("providerCode", providerCode)
                .bind("after", after)
                .bind("programmeCode", programmeCode)
                .bind("on", on)
                .bind("rows", rows)
                .mapTo(Head.class)
                .list());
        return views(providerCode, heads);
    }

    Optional<CourseView> find(String providerCode, String courseId) {
        return ofIds(providerCode, List.of(courseId)).stream().findFirst();
    }

    List<CourseView> ofIds(String providerCode, Collection<String> courseIds) {
        return views(
                providerCode,
                jdbi.withHandle(handle -> handle.createQuery("""
                        select course_id, title, version, changed_at from provider_course
                        where provider_code = :providerCode and course_id = any(:courseIds)
                        """)
                        .bind("providerCode", providerCode)
                        .bindArray("courseIds", String.class, courseIds.toArray())
                        .mapTo(Head.class)
                        .list()));
    }

    /** Writes courses whole, in the place of what was there. */
    void keep(String providerCode, List<CourseView> courses, String by) {
        if (courses.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> Rows.of(courses)
                .bind("courseId", CourseView::courseId)
                .bind("title", CourseView::title)
                .bind("version", CourseView::version)
                .bind("changedAt", CourseView::changedAt)
                .into(handle.createUpdate("""
                        insert into provider_course (provider_code, course_id, title, version, changed_by, changed_at)
                        select :providerCode, course_id, title, version, :by, changed_at
                        from unnest(:courseId::text[], :title::text[], :version::bigint[], :changedAt::timestamptz[])
                                 as said (course_id, title, version, changed_at)
                        on conflict (provider_code, course_id) do update
                        set title = excluded.title, version = excluded.version, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """))
                .bind("providerCode", providerCode)
                .bind("by", by)
                .execute());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        delete from provider_course_mapping
                        where provider_code = :providerCode and course_id = any(:courseIds)
                        """)
                .bind("providerCode", providerCode)
                .bindArray(
                        "courseIds",
                        String.class,
                        courses.stream().map(CourseView::courseId).toArray())
                .execute());
        insertMappings(
                providerCode,
                courses.stream()
                        .flatMap(course -> course.mappings().stream().map(one -> MappingRow.of(course.courseId(), one)))
                        .toList());
    }

    private void insertMappings(String providerCode, List<MappingRow> mappings) {
        jdbi.useHandle(handle -> Rows.of(mappings)
                .bind("courseId", MappingRow::courseId)
                .bind("from", MappingRow::validFrom)
                .bind("to", MappingRow::validTo)
                .bind("programme", MappingRow::programmeCode)
                .bind("form", MappingRow::formCode)
                .bind("unit", MappingRow::unit)
                .bind("amount", MappingRow::amount)
                .bindTexts("competencies", MappingRow::competencyCodes)
                .into(handle.createUpdate("""
                        insert into provider_course_mapping
                            (provider_code, course_id, valid_from, valid_to, programme_code, form_code, unit, amount,
                             competency_codes)
                        select :providerCode, course_id, valid_from, valid_to, programme_code, form_code, unit, amount,
                               string_to_array(competency_codes, chr(31))
                        from unnest(:courseId::text[], :from::date[], :to::date[], :programme::text[], :form::text[],
                                    :unit::text[], :amount::numeric[], :competencies::text[])
                                 as said (course_id, valid_from, valid_to, programme_code, form_code, unit, amount,
                                          competency_codes)
                        """))
                .bind("providerCode", providerCode)
                .execute());
    }

    private List<CourseView> views(String providerCode, List<Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<String, List<CourseMapping>> mappings = jdbi
                .withHandle(handle -> handle.createQuery("""
                        select course_id, valid_from, valid_to, programme_code, form_code, unit, amount, competency_codes
                        from provider_course_mapping
                        where provider_code = :providerCode and course_id = any(:courseIds)
                        order by course_id, valid_from
                        """)
                        .bind("providerCode", providerCode)
                        .bindArray(
                                "courseIds",
                                String.class,
                                heads.stream().map(Head::courseId).toArray())
                        .mapTo(MappingRow.class)
                        .list())
                .stream()
                .collect(groupingBy(MappingRow::courseId, mapping(MappingRow::mapping, toList())));
        return heads.stream()
                .map(head -> new CourseView(
                        providerCode,
                        head.courseId(),
                        head.title(),
                        mappings.getOrDefault(head.courseId(), List.of()),
                        head.version(),
                        head.changedAt(),
                        null))
                .toList();
    }

    /** A course without its mappings. */
    public record Head(String courseId, String title, long version, Instant changedAt) {}

    /** One mapping of a course. */
    public record MappingRow(
            String courseId,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String programmeCode,
            @Nullable String formCode,
            @Nullable Unit unit,
            @Nullable BigDecimal amount,
            @Nullable List<String> competencyCodes) {

        static MappingRow of(String courseId, CourseMapping mapping) {
            CourseQuantity quantity = mapping.quantity();
            return new MappingRow(
                    courseId,
                    mapping.from(),
                    mapping.to(),
                    mapping.programmeCode(),
                    mapping.formCode(),
                    quantity == null ? null : quantity.unit(),
                    quantity == null ? null : quantity.amount(),
                    mapping.competencyCodes());
        }

        CourseMapping mapping() {
            return new CourseMapping(
                    validFrom,
                    validTo,
                    programmeCode,
                    formCode,
                    unit == null || amount == null ? null : new CourseQuantity(unit, amount),
                    competencyCodes);
        }
    }
}
