package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.CompetencyGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the competencies of an edition, all or one, in two statements. */
@ApplicationScoped
class EditionCompetencies {

    private final Jdbi jdbi;

    EditionCompetencies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param code of the only one wanted; absent for all */
    List<EditionCompetency> of(UUID edition, @Nullable String code) {
        Map<String, List<Scale.Level>> levels = levels(edition, code).stream()
                .collect(Collectors.groupingBy(
                        LevelRow::code, Collectors.mapping(LevelRow::level, Collectors.toList())));
        return rows(edition, code).stream()
                .map(row -> row.with(levels.getOrDefault(row.code(), List.of())))
                .toList();
    }

    /** Numbered within the edition, also when only one is wanted. */
    private List<Row> rows(UUID edition, @Nullable String code) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select *
                        from (select m.competency_code as code, c.name, c.competency_group as "group", c.definition,
                                     u.code as urusan_code, u.name as urusan_name,
                                     row_number() over (order by m.competency_code) as sequence
                              from edition_competency m
                              join competency_content c on c.id = m.content_id
                              left join urusan u on u.code = c.urusan_code
                              where m.edition_id = :edition and upper_inf(m.recorded)) numbered
                        where cast(:code as text) is null or code = :code
                        order by sequence
                        """)
                .bind("edition", edition)
                .bind("code", code)
                .mapTo(Row.class)
                .list());
    }

    private List<LevelRow> levels(UUID edition, @Nullable String code) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select m.competency_code as code, l.level, l.description, l.indicators
                        from edition_competency m
                        join competency_level l on l.content_id = m.content_id
                        where m.edition_id = :edition and upper_inf(m.recorded)
                          and (cast(:code as text) is null or m.competency_code = :code)
                        order by l.level
                        """)
                .bind("edition", edition)
                .bind("code", code)
                .map((row, context) -> new LevelRow(
                        row.getString("code"),
                        new Scale.Level(row.getInt("level"), row.getString("description"), List.of((String[])
                                row.getArray("indicators").getArray()))))
                .list());
    }

    /** A competency without its levels. */
    record Row(
            String code,
            String name,
            CompetencyGroup group,
            String definition,
            @Nullable String urusanCode,
            @Nullable String urusanName,
            int sequence) {

        EditionCompetency with(List<Scale.Level> levels) {
            return new EditionCompetency(sequence, code, name, group, urusanCode, urusanName, definition, levels);
        }
    }

    private record LevelRow(String code, Scale.Level level) {}
}
