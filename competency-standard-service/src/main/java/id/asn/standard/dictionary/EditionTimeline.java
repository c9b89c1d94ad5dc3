package id.asn.standard.dictionary;

import id.asn.chassis.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The editions of a dictionary over effective and recorded time. */
@ApplicationScoped
class EditionTimeline {

    private static final String RECORD = """
            jsonb_to_recordset(cast(:rows as jsonb))
                as r (edition_id uuid, name text, decree_number text, decree_date date, decree_title text,
                      effective_from date, effective_to date)
            """;

    private final Jdbi jdbi;
    private final JsonRows json;

    EditionTimeline(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** @return the id of a new edition; empty when the label is in use */
    Optional<UUID> open(String dictionaryCode, String edition) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into dictionary_edition (dictionary_code, edition)
                        values (:dictionary, :edition)
                        on conflict do nothing
                        returning id
                        """)
                .bind("dictionary", dictionaryCode)
                .bind("edition", edition)
                .mapTo(UUID.class)
                .findOne());
    }

    /** All editions as known now, by date. */
    List<EditionState> known(String dictionaryCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select s.edition_id, e.edition, s.name, s.decree_number, s.decree_date, s.decree_title,
                               lower(s.effective) as effective_from, upper(s.effective) as effective_to
                        from dictionary_edition_state s
                        join dictionary_edition e on e.id = s.edition_id
                        where s.dictionary_code = :dictionary and upper_inf(s.recorded)
                        order by s.effective
                        """)
                .bind("dictionary", dictionaryCode)
                .mapTo(EditionState.class)
                .list());
    }

    /**
     * From now on the editions are known like this; what was known before stays readable. All are closed before the first
     * is written, because their new periods may touch each other's old ones.
     *
     * @param corrected the edition that the reason is about
     */
    void record(
            String dictionaryCode,
            List<EditionState> states,
            @Nullable UUID corrected,
            @Nullable String reason,
            Instant now) {
        String rows = json.of(states);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update dictionary_edition_state s
                            set recorded = tstzrange(lower(s.recorded), greatest(:now, lower(s.recorded)))
                            from %s
                            where s.edition_id = r.edition_id and upper_inf(s.recorded)
                            """.formatted(RECORD))
                    .bind("rows", rows)
                    .bind("now", now)
                    .execute();
            handle.createUpdate("""
                            insert into dictionary_edition_state (edition_id, dictionary_code, name, decree_number,
                                decree_date, decree_title, effective, recorded, reason)
                            select r.edition_id, :dictionary, r.name, r.decree_number, r.decree_date, r.decree_title,
                                   daterange(r.effective_from, r.effective_to), tstzrange(:now, null),
                                   case when r.edition_id = cast(:corrected as uuid) then cast(:reason as text) end
                            from %s
                            """.formatted(RECORD))
                    .bind("rows", rows)
                    .bind("dictionary", dictionaryCode)
                    .bind("now", now)
                    .bind("corrected", corrected)
                    .bind("reason", reason)
                    .execute();
        });
    }
}
