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

/** Finds dictionaries that have an edition in force. */
@ApplicationScoped
@UseCase
public class Dictionaries {

    private final Jdbi jdbi;

    Dictionaries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<DictionaryView> list(Moment moment, PageRequest page) {
        String after = page.cursor().map(cursor -> cursor.part(0)).orElse("");
        List<DictionaryView> rows = find("d.code > :key", after, moment, page.limit() + 1);
        return Page.of(rows, page.limit(), dictionary -> Cursor.of(dictionary.dictionaryCode()));
    }

    Optional<DictionaryView> one(String code, Moment moment) {
        return find("d.code = :key", code, moment, 1).stream().findFirst();
    }

    private List<DictionaryView> find(String condition, String key, Moment moment, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select d.code, d.agency_code, e.edition, s.name, s.decree_number, s.decree_date, s.decree_title,
                               lower(s.effective) as effective_from, upper(s.effective) as effective_to,
                               (select count(*) from edition_competency m
                                where m.edition_id = s.edition_id
                                  and known_at(m.recorded, cast(:knownAt as timestamptz))) as competencies
                        from dictionary d
                        join dictionary_edition_state s on s.dictionary_code = d.code
                        join dictionary_edition e on e.id = s.edition_id
                        where %s and s.effective @> :asOf and known_at(s.recorded, cast(:knownAt as timestamptz))
                        order by d.code
                        limit :rows
                        """.formatted(condition))
                .bind("key", key)
                .bind("asOf", moment.asOf())
                .bind("knownAt", moment.knownAt())
                .bind("rows", rows)
                .map((row, context) -> new DictionaryView(
                        row.getString("code"),
                        row.getString("name"),
                        new LegalBasis(
                                row.getString("decree_number"),
                                row.getObject("decree_date", LocalDate.class),
                                row.getString("decree_title")),
                        row.getObject("effective_from", LocalDate.class),
                        row.getInt("competencies"),
                        row.getString("edition"),
                        row.getObject("effective_to", LocalDate.class),
                        row.getString("agency_code")))
                .list());
    }
}
