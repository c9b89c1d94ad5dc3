package id.asn.standard.dictionary;

import id.asn.standard.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Writes a dictionary with its competencies and levels. */
@ApplicationScoped
class DictionaryRows {

    private final Jdbi jdbi;
    private final JsonRows json;

    DictionaryRows(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** @return whether the code was free */
    boolean insert(DictionaryRequest dictionary, Instant recordedAt) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into dictionary (code, name, decree_number, decree_date, decree_title,
                                                        effective_from, recorded_at)
                                values (:code, :name, :number, :date, :title, :from, :now)
                                on conflict do nothing
                                """)
                        .bind("code", dictionary.dictionaryCode())
                        .bind("name", dictionary.name())
                        .bind("number", dictionary.legalBasis().number())
                        .bind("date", dictionary.legalBasis().date())
                        .bind("title", dictionary.legalBasis().title())
                        .bind("from", dictionary.effectiveFrom())
                        .bind("now", recordedAt)
                        .execute())
                > 0;
    }

    /** @return the codes that were free, in any dictionary */
    Set<String> insertCompetencies(DictionaryRequest dictionary) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into competency (code, dictionary_code, name, competency_group, urusan_code, definition)
                        select r.competency_code, :dictionary, r.name, r."group", r.urusan_code, r.definition
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (competency_code text, name text, "group" text, urusan_code text, definition text)
                        on conflict do nothing
                        returning code
                        """)
                .bind("dictionary", dictionary.dictionaryCode())
                .bind("rows", json.of(dictionary.competencies()))
                .mapTo(String.class)
                .set());
    }

    void insertLevels(DictionaryRequest dictionary) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into competency_level (competency_code, level, description, indicators)
                        select r.competency_code, l.level, l.description, l.indicators
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (competency_code text, levels jsonb),
                             jsonb_to_recordset(r.levels) as l (level smallint, description text, indicators text[])
                        """)
                .bind("rows", json.of(dictionary.competencies()))
                .execute());
    }
}
