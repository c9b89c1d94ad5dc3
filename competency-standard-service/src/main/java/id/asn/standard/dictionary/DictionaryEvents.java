package id.asn.standard.dictionary;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.standard.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tells the other services how a dictionary and its competencies are now. */
@ApplicationScoped
class DictionaryEvents {

    static final String DICTIONARY = "dictionary.v1";
    static final String COMPETENCY = "competency.v1";

    private final Jdbi jdbi;
    private final DictionaryRows rows;
    private final EditionTimeline timeline;
    private final Outbox outbox;

    DictionaryEvents(Jdbi jdbi, DictionaryRows rows, EditionTimeline timeline, Outbox outbox) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.timeline = timeline;
        this.outbox = outbox;
    }

    /** The dictionary, and those of its competencies of which there is something new to tell. */
    void publish(KeptDictionary dictionary) {
        List<OutgoingEvent> events = new ArrayList<>();
        String audience = dictionary.agencyCode() == null ? OutgoingEvent.NATION : dictionary.agencyCode();
        events.add(new OutgoingEvent(DICTIONARY, dictionary.code(), dictionary.code(), state(dictionary), audience));
        for (CompetencyEvent competency : raise(dictionary.code())) {
            events.add(new OutgoingEvent(
                    COMPETENCY, dictionary.code(), competency.competencyCode(), competency, audience));
        }
        outbox.append(events);
    }

    private DictionaryEvent state(KeptDictionary dictionary) {
        long version = rows.raise(dictionary.code());
        List<EditionEvent> editions = timeline.known(dictionary.code()).stream()
                .map(edition -> new EditionEvent(
                        edition.edition(),
                        edition.name(),
                        edition.legalBasis(),
                        edition.effectiveFrom(),
                        edition.effectiveTo()))
                .toList();
        return new DictionaryEvent(dictionary.code(), dictionary.agencyCode(), editions, version);
    }

    /**
     * What an event says of a competency is its wording in the newest edition that holds it; it is withdrawn when a newer
     * edition leaves it out, or when it was printed by mistake. Versions rise only where that differs from what was told.
     */
    private List<CompetencyEvent> raise(String dictionaryCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with newest as (
                            select distinct on (m.competency_code) m.competency_code, m.dictionary_code, d.agency_code,
                                   e.edition, s.effective, c.id as content_id, c.digest, c.name, c.competency_group,
                                   c.urusan_code, c.definition,
                                   not upper_inf(m.recorded) or exists (
                                       select from dictionary_edition_state later
                                       where later.dictionary_code = :dictionary and upper_inf(later.recorded)
                                         and later.effective >> s.effective) as retired
                            from dictionary d
                            join edition_competency m on m.dictionary_code = d.code
                            join dictionary_edition e on e.id = m.edition_id
                            join dictionary_edition_state s on s.edition_id = e.id and upper_inf(s.recorded)
                            join competency_content c on c.id = m.content_id
                            where d.code = :dictionary
                            order by m.competency_code, upper_inf(m.recorded) desc, s.effective desc,
                                     lower(m.recorded) desc nulls last),
                        told as (
                            select newest.*, encode(sha256(convert_to(
                                       jsonb_build_array(edition, lower(effective), upper(effective), digest, retired)::text,
                                       'UTF8')), 'hex') as text
                            from newest)
                        update competency i
                        set version = i.version + 1, told = t.text
                        from told t
                        where i.code = t.competency_code and i.told is distinct from t.text
                        returning t.competency_code, t.dictionary_code, t.agency_code, t.edition, t.name,
                                  t.competency_group as "group", t.urusan_code, t.definition,
                                  array(select l.description from competency_level l
                                        where l.content_id = t.content_id order by l.level) as level_descriptions,
                                  lower(t.effective) as effective_from, upper(t.effective) as effective_to, t.retired,
                                  t.digest, i.version
                        """)
                .bind("dictionary", dictionaryCode)
                .mapTo(CompetencyEvent.class)
                .list());
    }

    /** Wire form of {@code dictionary.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DictionaryEvent(
            String dictionaryCode, @Nullable String agencyCode, List<EditionEvent> editions, long version) {}

    /** An edition inside {@code dictionary.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EditionEvent(
            String edition,
            String name,
            LegalBasis legalBasis,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {}

    /** Wire form of {@code competency.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompetencyEvent(
            String competencyCode,
            String dictionaryCode,
            @Nullable String agencyCode,
            String edition,
            String name,
            CompetencyGroup group,
            @Nullable String urusanCode,
            String definition,
            List<String> levelDescriptions,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            boolean retired,
            String digest,
            long version) {}
}
