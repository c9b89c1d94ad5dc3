package id.asn.standard.dictionary;

import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** What the other features ask the dictionaries. */
@ApplicationScoped
@UseCase
public class Competencies {

    private final Jdbi jdbi;
    private final Clock clock;

    Competencies(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * The known ones among the codes, whichever edition holds them: as worded today, else as worded last, else as they will
     * be. For names of what was decided long ago; what may be used is told by {@link #inForce}.
     */
    public Map<String, CompetencySummary> byCode(Set<String> codes) {
        return keyed(jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct on (m.competency_code) m.competency_code, m.dictionary_code, c.name,
                               c.competency_group as "group", c.urusan_code, e.edition, cast(null as text) as snippet
                        from edition_competency m
                        join dictionary_edition e on e.id = m.edition_id
                        join dictionary_edition_state s on s.edition_id = e.id and upper_inf(s.recorded)
                        join competency_content c on c.id = m.content_id
                        where m.competency_code = any(:codes)
                        order by m.competency_code, upper_inf(m.recorded) desc, s.effective @> :today desc,
                                 lower(s.effective) <= :today desc, s.effective desc, lower(m.recorded) desc nulls last
                        """)
                .bindArray("codes", String.class, List.copyOf(codes))
                .bind("today", LocalDate.now(clock))
                .mapTo(CompetencySummary.class)
                .list()));
    }

    /** Those among the codes that an edition in force on the date holds. */
    public Map<String, CompetencySummary> inForce(Set<String> codes, LocalDate onDate) {
        return keyed(jdbi.withHandle(handle -> handle.createQuery("""
                        select competency_code, dictionary_code, name, competency_group as "group", urusan_code, edition,
                               cast(null as text) as snippet
                        from competency_in_force(:date, null)
                        where competency_code = any(:codes)
                        """)
                .bind("date", onDate)
                .bindArray("codes", String.class, List.copyOf(codes))
                .mapTo(CompetencySummary.class)
                .list()));
    }

    /** The codes of all competencies that any edition holds. */
    public Set<String> codes() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct competency_code from edition_competency where upper_inf(recorded)")
                .mapTo(String.class)
                .set());
    }

    /** Names of the national competencies of a group in force today that are not among the codes. */
    public List<String> missingOf(CompetencyGroup group, Set<String> codes) {
        return missingOf(group, codes, LocalDate.now(clock));
    }

    /** As {@link #missingOf(CompetencyGroup, Set)}, on a date. */
    public List<String> missingOf(CompetencyGroup group, Set<String> codes, LocalDate onDate) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct name from competency_in_force(:date, null)
                        where competency_group = :group and agency_code is null and competency_code <> all(:codes)
                          and name not in (select name from competency_in_force(:date, null)
                                           where competency_code = any(:codes))
                        order by name
                        limit 20
                        """)
                .bind("date", onDate)
                .bind("group", group)
                .bindArray("codes", String.class, List.copyOf(codes))
                .mapTo(String.class)
                .list());
    }

    private static Map<String, CompetencySummary> keyed(List<CompetencySummary> competencies) {
        return competencies.stream().collect(Collectors.toMap(CompetencySummary::competencyCode, Function.identity()));
    }
}
