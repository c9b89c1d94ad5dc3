package id.asn.standard.dictionary;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import id.asn.standard.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Finds dictionaries. */
@ApplicationScoped
@UseCase
public class Dictionaries {

    private final Jdbi jdbi;

    Dictionaries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<DictionaryView> list(PageRequest page) {
        List<DictionaryView> rows =
                find("code > :key", page.cursor().map(cursor -> cursor.part(0)).orElse(""), page.limit() + 1);
        return Page.of(rows, page.limit(), dictionary -> Cursor.of(dictionary.dictionaryCode()));
    }

    Optional<DictionaryView> one(String code) {
        return find("code = :key", code, 1).stream().findFirst();
    }

    private List<DictionaryView> find(String condition, String key, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select d.*, (select count(*) from competency c where c.dictionary_code = d.code) as competencies
                        from dictionary d
                        where %s
                        order by code
                        limit :rows
                        """.formatted(condition))
                .bind("key", key)
                .bind("rows", rows)
                .map((row, context) -> new DictionaryView(
                        row.getString("code"),
                        row.getString("name"),
                        new LegalBasis(
                                row.getString("decree_number"),
                                row.getObject("decree_date", LocalDate.class),
                                row.getString("decree_title")),
                        row.getObject("effective_from", LocalDate.class),
                        row.getInt("competencies")))
                .list());
    }
}
