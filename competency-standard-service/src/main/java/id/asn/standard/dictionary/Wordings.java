package id.asn.standard.dictionary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What the dictionaries say about a level of a competency. */
@ApplicationScoped
public class Wordings {

    private final Jdbi jdbi;

    Wordings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * In the words of the edition in force on the date, else of the last one before, else of the first one after it: what was
     * decided is readable, whatever became of the dictionary.
     *
     * @param levels the level wanted, by competency code
     */
    public List<WordedLevel> of(Map<String, Integer> levels, LocalDate onDate) {
        List<Map.Entry<String, Integer>> wanted = List.copyOf(levels.entrySet());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct on (m.competency_code) m.competency_code, m.dictionary_code, e.edition, c.name,
                               c.competency_group as "group", l.level, l.description, l.indicators
                        from unnest(:codes, :levels) as wanted (code, level)
                        join edition_competency m on m.competency_code = wanted.code
                        join dictionary_edition e on e.id = m.edition_id
                        join dictionary_edition_state s on s.edition_id = e.id and upper_inf(s.recorded)
                        join competency_content c on c.id = m.content_id
                        join competency_level l on l.content_id = c.id and l.level = wanted.level
                        order by m.competency_code, upper_inf(m.recorded) desc, s.effective @> :date desc,
                                 lower(s.effective) <= :date desc, s.effective desc, lower(m.recorded) desc nulls last
                        """)
                .bindArray(
                        "codes",
                        String.class,
                        wanted.stream().map(Map.Entry::getKey).toList())
                .bindArray(
                        "levels",
                        Integer.class,
                        wanted.stream().map(Map.Entry::getValue).toList())
                .bind("date", onDate)
                .mapTo(WordedLevel.class)
                .list());
    }
}
