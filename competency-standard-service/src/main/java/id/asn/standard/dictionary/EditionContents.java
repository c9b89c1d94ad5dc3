package id.asn.standard.dictionary;

import id.asn.chassis.bulk.JsonRows;
import id.asn.standard.dictionary.DictionaryRequest.CompetencyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which competencies an edition holds, and their wording; the same wording is kept once for all editions. */
@ApplicationScoped
class EditionContents {

    private static final String SAID = """
            said as materialized (
                select r.competency_code, r.name, r."group", r.urusan_code, r.definition, l.levels, l.words,
                       competency_digest(r.name, r."group", r.urusan_code, r.definition, l.levels) as digest
                from jsonb_to_recordset(cast(:rows as jsonb))
                         as r (competency_code text, name text, "group" text, urusan_code text, definition text,
                               levels jsonb)
                cross join lateral (
                    select coalesce(jsonb_agg(jsonb_build_object('level', level, 'description', description,
                                                                 'indicators', to_jsonb(indicators))
                                              order by level), '[]') as levels,
                           coalesce(string_agg(description || E'\\n' || array_to_string(indicators, E'\\n'), E'\\n'
                                               order by level), '') as words
                    from jsonb_to_recordset(r.levels) as (level smallint, description text, indicators text[])) l)
            """;

    private final Jdbi jdbi;
    private final JsonRows json;

    EditionContents(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The codes among these that another dictionary uses. */
    Set<String> takenElsewhere(String dictionaryCode, Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select code from competency where code = any(:codes) and dictionary_code <> :dictionary")
                .bindArray("codes", String.class, List.copyOf(codes))
                .bind("dictionary", dictionaryCode)
                .mapTo(String.class)
                .set());
    }

    Set<String> codes(UUID editionId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select competency_code from edition_competency where edition_id = :edition and upper_inf(recorded)")
                .bind("edition", editionId)
                .mapTo(String.class)
                .set());
    }

    /**
     * From now on the edition is known to word these competencies so; what was known before stays readable.
     *
     * @return how many of them read differently than before
     */
    int record(String dictionaryCode, UUID editionId, List<CompetencyRequest> competencies, Instant now) {
        if (competencies.isEmpty()) {
            return 0;
        }
        String rows = json.of(competencies);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into competency (code, dictionary_code, version)
                            select r.competency_code, :dictionary, 0
                            from jsonb_to_recordset(cast(:rows as jsonb)) as r (competency_code text)
                            on conflict do nothing
                            """)
                    .bind("dictionary", dictionaryCode)
                    .bind("rows", rows)
                    .execute();
            handle.createUpdate("with " + SAID + """
                            insert into competency_content (competency_code, digest, name, competency_group, urusan_code,
                                                            definition, words)
                            select competency_code, digest, name, "group", urusan_code, definition, words
                            from said
                            on conflict do nothing
                            """).bind("rows", rows).execute();
            handle.createUpdate("with " + SAID + """
                            insert into competency_level (content_id, level, description, indicators)
                            select c.id, l.level, l.description, l.indicators
                            from said s
                            join competency_content c on c.competency_code = s.competency_code and c.digest = s.digest
                            cross join lateral jsonb_to_recordset(s.levels)
                                as l (level smallint, description text, indicators text[])
                            on conflict do nothing
                            """).bind("rows", rows).execute();
        });
        return point(dictionaryCode, editionId, rows, now);
    }

    /** From now on the edition is known not to hold these. */
    int remove(UUID editionId, Collection<String> codes, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update edition_competency
                        set recorded = tstzrange(lower(recorded), greatest(:now, lower(recorded)))
                        where edition_id = :edition and competency_code = any(:codes) and upper_inf(recorded)
                        """)
                .bind("now", now)
                .bind("edition", editionId)
                .bindArray("codes", String.class, List.copyOf(codes))
                .execute());
    }

    private int point(String dictionaryCode, UUID editionId, String rows, Instant now) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("with " + SAID + """
                            update edition_competency m
                            set recorded = tstzrange(lower(m.recorded), greatest(:now, lower(m.recorded)))
                            from said s
                            join competency_content c on c.competency_code = s.competency_code and c.digest = s.digest
                            where m.edition_id = :edition and m.competency_code = s.competency_code
                              and upper_inf(m.recorded) and m.content_id <> c.id
                            """)
                    .bind("rows", rows)
                    .bind("edition", editionId)
                    .bind("now", now)
                    .execute();
            return handle.createUpdate("with " + SAID + """
                            insert into edition_competency (edition_id, dictionary_code, competency_code, content_id,
                                                            recorded)
                            select :edition, :dictionary, s.competency_code, c.id, tstzrange(:now, null)
                            from said s
                            join competency_content c on c.competency_code = s.competency_code and c.digest = s.digest
                            where not exists (select from edition_competency m
                                              where m.edition_id = :edition and m.competency_code = s.competency_code
                                                and upper_inf(m.recorded))
                            """)
                    .bind("rows", rows)
                    .bind("edition", editionId)
                    .bind("dictionary", dictionaryCode)
                    .bind("now", now)
                    .execute();
        });
    }
}
