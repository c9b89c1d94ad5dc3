package id.asn.standard.caseprovider;

import id.asn.standard.skj.StandardContent.RequiredCompetency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads what the dictionaries say of the levels that a standard requires. */
@ApplicationScoped
class RequiredLevels {

    private final Jdbi jdbi;

    RequiredLevels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * In the words that the decree fixed; with the edition in force on the date, else the one before, else the one after. What
     * was withdrawn has none.
     */
    Map<String, RequiredLevel> of(UUID standard, List<RequiredCompetency> required, LocalDate onDate) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                                select distinct on (r.code) r.code as competency_code, r.level,
                                       coalesce(fixed.name, c.name) as name, c.competency_group as "group",
                                       u.code as urusan_code, u.name as urusan_name,
                                       coalesce(fixed.description, l.description) as description,
                                       case when upper_inf(m.recorded) then m.edition_id end as edition_id
                                from unnest(:codes, :levels) r (code, level)
                                join edition_competency m on m.competency_code = r.code
                                join dictionary_edition_state s on s.edition_id = m.edition_id and upper_inf(s.recorded)
                                join competency_content c on c.id = m.content_id
                                left join urusan u on u.code = c.urusan_code
                                left join competency_level l on l.content_id = c.id and l.level = r.level
                                left join (
                                    select f.*
                                    from position_standard e,
                                         jsonb_to_recordset(e.form -> 'competencies')
                                             as f ("competencyCode" text, name text, description text)
                                    where e.id = :standard) fixed on fixed."competencyCode" = r.code
                                order by r.code, upper_inf(m.recorded) desc, s.effective @> :date desc,
                                         lower(s.effective) <= :date desc, s.effective desc,
                                         lower(m.recorded) desc nulls last
                                """)
                        .bindArray(
                                "codes",
                                String.class,
                                required.stream()
                                        .map(RequiredCompetency::competencyCode)
                                        .toList())
                        .bindArray(
                                "levels",
                                Integer.class,
                                required.stream().map(RequiredCompetency::level).toList())
                        .bind("standard", standard)
                        .bind("date", onDate)
                        .mapTo(RequiredLevel.class)
                        .list())
                .stream()
                .collect(Collectors.toMap(RequiredLevel::competencyCode, Function.identity()));
    }
}
