package id.asn.standard.dictionary;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds competencies. */
@ApplicationScoped
@UseCase
public class Competencies {

    private final Jdbi jdbi;

    Competencies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The known ones among the codes. */
    public Map<String, CompetencySummary> byCode(Set<String> codes) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                                select code as competency_code, dictionary_code, name, competency_group as "group", urusan_code
                                from competency
                                where code = any(:codes)
                                """)
                        .bindArray("codes", String.class, List.copyOf(codes))
                        .mapTo(CompetencySummary.class)
                        .list())
                .stream()
                .collect(Collectors.toMap(CompetencySummary::competencyCode, Function.identity()));
    }

    /** Names of the competencies of a group that are not among the codes. */
    public List<String> missingOf(CompetencyGroup group, Set<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct name from competency
                        where competency_group = :group and code <> all(:codes)
                          and name not in (select name from competency where code = any(:codes))
                        order by name
                        limit 20
                        """)
                .bind("group", group)
                .bindArray("codes", String.class, List.copyOf(codes))
                .mapTo(String.class)
                .list());
    }

    Page<CompetencySummary> list(@Nullable CompetencyGroup group, @Nullable String dictionaryCode, PageRequest page) {
        List<CompetencySummary> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select code as competency_code, dictionary_code, name, competency_group as "group", urusan_code
                        from competency
                        where (cast(:group as text) is null or competency_group = :group)
                          and (cast(:dictionary as text) is null or dictionary_code = :dictionary)
                          and code > :after
                        order by code
                        limit :rows
                        """)
                .bind("group", group)
                .bind("dictionary", dictionaryCode)
                .bind("after", page.cursor().map(cursor -> cursor.part(0)).orElse(""))
                .bind("rows", page.limit() + 1)
                .mapTo(CompetencySummary.class)
                .list());
        return Page.of(rows, page.limit(), competency -> Cursor.of(competency.competencyCode()));
    }

    Optional<CompetencyView> one(String code) {
        return jdbi.withHandle(handle -> {
            List<CompetencyView.LevelView> levels = handle.createQuery("""
                            select level, description, indicators from competency_level
                            where competency_code = :code
                            order by level
                            """)
                    .bind("code", code)
                    .mapTo(CompetencyView.LevelView.class)
                    .list();
            return handle.createQuery("""
                            select code, dictionary_code, name, competency_group, urusan_code, definition
                            from competency
                            where code = :code
                            """)
                    .bind("code", code)
                    .map((row, context) -> new CompetencyView(
                            row.getString("code"),
                            row.getString("dictionary_code"),
                            row.getString("name"),
                            CompetencyGroup.valueOf(row.getString("competency_group")),
                            row.getString("urusan_code"),
                            row.getString("definition"),
                            levels))
                    .findOne();
        });
    }
}
