package id.asn.assessment.population;

import static java.util.stream.Collectors.groupingBy;

import id.asn.assessment.population.GapSummary.GapSummaryRow;
import id.asn.assessment.population.GapSummary.Level;
import id.asn.assessment.population.GapSummary.Row;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Sums gaps for readers of aggregates, from the sums that are kept; confined to the caller's agencies. */
@ApplicationScoped
@UseCase
public class GapSummaryReads {

    private static final String SUMS = """
              from unit_gap
             where purpose = :purpose and (:every or agency_code = any(:agencies))
               and (:everyCompetency or competency_code = any(:competencies))
            """;

    private final Jdbi jdbi;
    private final Caller caller;

    GapSummaryReads(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** @param competencies those asked for; all when empty */
    public GapSummary byAgency(Purpose purpose, Set<String> competencies) {
        Set<String> agencies = caller.agencies().codes();
        List<Row> rows = rows("""
                        select agency_code, null as unit_code, competency_code, sum(people)::int as people,
                               sum(rated)::int as rated, sum(below)::int as below, sum(sum_gap)::bigint as sum_gap
                        """ + SUMS + """
                         group by agency_code, competency_code
                        having sum(people) > 0
                         order by agency_code, competency_code""", purpose, agencies, competencies);
        return new GapSummary(
                Level.AGENCY,
                purpose,
                outstanding(agencies),
                rows.stream().map(GapSummaryRow::of).toList());
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when the agency is not the caller's */
    public GapSummary byUnit(String agencyCode, Purpose purpose, Set<String> competencies) {
        caller.requireAgency(agencyCode);
        Set<String> agencies = Set.of(agencyCode);
        List<Row> rows = rows("""
                        select agency_code, unit_code, competency_code, sum(people)::int as people,
                               sum(rated)::int as rated, sum(below)::int as below, sum(sum_gap)::bigint as sum_gap
                        """ + SUMS + """
                         group by agency_code, unit_code, competency_code
                        having sum(people) > 0
                         order by unit_code, competency_code""", purpose, agencies, competencies);
        Set<Row> suppressed = new HashSet<>();
        rows.stream()
                .collect(groupingBy(Row::competencyCode))
                .values()
                .forEach(units -> suppressed.addAll(SmallUnitsPolicy.suppressed(units)));
        return new GapSummary(
                Level.UNIT,
                purpose,
                outstanding(agencies),
                rows.stream()
                        .map(row -> suppressed.contains(row) ? GapSummaryRow.suppressed(row) : GapSummaryRow.of(row))
                        .toList());
    }

    private List<Row> rows(String sql, Purpose purpose, Set<String> agencies, Set<String> competencies) {
        return jdbi.withHandle(handle -> confined(handle.createQuery(sql), agencies)
                .bind("purpose", purpose)
                .bind("everyCompetency", competencies.isEmpty())
                .bindArray("competencies", String.class, competencies)
                .mapTo(Row.class)
                .list());
    }

    private int outstanding(Set<String> agencies) {
        return jdbi.withHandle(handle ->
                confined(handle.createQuery("""
                        select coalesce(sum(total - done), 0)::int from recomputation
                         where finished_at is null and (:every or agency_code = any(:agencies))"""), agencies).mapTo(Integer.class).one());
    }

    private Query confined(Query query, Set<String> agencies) {
        return query.bind("every", agencies.isEmpty() && caller.agencies().isAll())
                .bindArray("agencies", String.class, agencies);
    }
}
