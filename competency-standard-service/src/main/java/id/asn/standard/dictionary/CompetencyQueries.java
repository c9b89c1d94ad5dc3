package id.asn.standard.dictionary;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads the competencies of the editions in force. */
@ApplicationScoped
@UseCase
public class CompetencyQueries {

    private final Jdbi jdbi;

    CompetencyQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<CompetencySummary> list(CompetencyFilter filter, Moment moment, PageRequest page) {
        List<CompetencySummary> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select competency_code, dictionary_code, name, competency_group as "group", urusan_code, edition,
                               cast(null as text) as snippet
                        from competency_in_force(:asOf, cast(:knownAt as timestamptz))
                        where (cast(:group as text) is null or competency_group = :group)
                          and (cast(:dictionary as text) is null or dictionary_code = :dictionary)
                          and (cast(:urusan as text) is null or urusan_code = :urusan)
                          and competency_code > :after
                        order by competency_code
                        limit :rows
                        """)
                .bind("asOf", moment.asOf())
                .bind("knownAt", moment.knownAt())
                .bind("group", filter.group)
                .bind("dictionary", filter.dictionary)
                .bind("urusan", filter.urusan)
                .bind("after", page.cursor().map(cursor -> cursor.part(0)).orElse(""))
                .bind("rows", page.limit() + 1)
                .mapTo(CompetencySummary.class)
                .list());
        return Page.of(rows, page.limit(), competency -> Cursor.of(competency.competencyCode()));
    }

    /** As worded in the edition in force on the date, as known then. */
    public Optional<CompetencyView> one(String code, Moment moment) {
        return jdbi.withHandle(handle -> {
            List<CompetencyView.LevelView> levels = handle.createQuery("""
                            select l.level, l.description, l.indicators
                            from competency_in_force(:asOf, cast(:knownAt as timestamptz)) c
                            join competency_level l on l.content_id = c.content_id
                            where c.competency_code = :code
                            order by l.level
                            """)
                    .bind("asOf", moment.asOf())
                    .bind("knownAt", moment.knownAt())
                    .bind("code", code)
                    .mapTo(CompetencyView.LevelView.class)
                    .list();
            return handle.createQuery("""
                            select competency_code, dictionary_code, name, competency_group, urusan_code, definition,
                                   edition, lower(effective) as effective_from, upper(effective) as effective_to, digest
                            from competency_in_force(:asOf, cast(:knownAt as timestamptz))
                            where competency_code = :code
                            """)
                    .bind("asOf", moment.asOf())
                    .bind("knownAt", moment.knownAt())
                    .bind("code", code)
                    .map((row, context) -> new CompetencyView(
                            row.getString("competency_code"),
                            row.getString("dictionary_code"),
                            row.getString("name"),
                            CompetencyGroup.valueOf(row.getString("competency_group")),
                            row.getString("urusan_code"),
                            row.getString("definition"),
                            levels,
                            row.getString("edition"),
                            row.getObject("effective_from", LocalDate.class),
                            row.getObject("effective_to", LocalDate.class),
                            row.getString("digest")))
                    .findOne();
        });
    }
}
