package id.asn.standard.dictionary;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Finds competencies by what they say, the best first: whole words in any form (memimpin finds kepemimpinan), beginnings of
 * words, parts of names, and names with a slip of the finger.
 */
@ApplicationScoped
@UseCase
public class SearchCompetencies {

    private final Jdbi jdbi;

    SearchCompetencies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<CompetencySummary> search(SearchText text, CompetencyFilter filter, Moment moment, PageRequest page) {
        List<Found> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        with asked as (
                            select websearch_to_tsquery('indonesian', :typed) || to_tsquery('indonesian', :beginnings)
                                       as query),
                        found as (
                            select f.*, c.words, a.query,
                                   cast(1000000 * (
                                       case when lower(f.competency_code) = :typed or lower(f.name) = :typed then 8 else 0 end
                                       + case when position(:typed in lower(f.name)) > 0 then 2 else 0 end
                                       + 4 * ts_rank(c.search, a.query) + word_similarity(:typed, f.name)) as bigint) as score
                            from competency_in_force(:asOf, cast(:knownAt as timestamptz)) f
                            join competency_content c on c.id = f.content_id
                            cross join asked a
                            where (cast(:group as text) is null or f.competency_group = :group)
                              and (cast(:dictionary as text) is null or f.dictionary_code = :dictionary)
                              and (cast(:urusan as text) is null or f.urusan_code = :urusan)
                              and (c.search @@ a.query
                                   or lower(f.competency_code) = :typed
                                   or position(:typed in lower(f.name)) > 0
                                   or position(:typed in lower(f.definition)) > 0
                                   or word_similarity(:typed, f.name) >= 0.5)),
                        wanted as (
                            select * from found
                            where cast(:score as bigint) is null or score < :score
                               or (score = :score and competency_code > :code)
                            order by score desc, competency_code
                            limit :rows)
                        select score, competency_code, dictionary_code, name, competency_group as "group", urusan_code,
                               edition,
                               ts_headline('indonesian', definition || E'\\n' || words, query,
                                           'StartSel=**, StopSel=**, MaxWords=24, MinWords=8') as snippet
                        from wanted
                        order by score desc, competency_code
                        """)
                .bind("typed", text.typed())
                .bind("beginnings", text.beginnings())
                .bind("asOf", moment.asOf())
                .bind("knownAt", moment.knownAt())
                .bind("group", filter.group)
                .bind("dictionary", filter.dictionary)
                .bind("urusan", filter.urusan)
                .bind(
                        "score",
                        page.cursor().map(cursor -> score(cursor.part(0))).orElse(null))
                .bind("code", page.cursor().map(cursor -> cursor.part(1)).orElse(""))
                .bind("rows", page.limit() + 1)
                .mapTo(Found.class)
                .list());
        return Page.of(rows, page.limit(), found -> Cursor.of(Long.toString(found.score()), found.competencyCode()))
                .map(Found::summary);
    }

    private static Long score(String part) {
        try {
            return Long.valueOf(part);
        } catch (NumberFormatException ofAnotherListing) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    /** @param score millionths, so that a page begins exactly where the one before ended */
    private record Found(
            long score,
            String competencyCode,
            String dictionaryCode,
            String name,
            CompetencyGroup group,
            @Nullable String urusanCode,
            String edition,
            String snippet) {

        CompetencySummary summary() {
            return new CompetencySummary(competencyCode, dictionaryCode, name, group, urusanCode, edition, snippet);
        }
    }
}
