package id.asn.assessment.population;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.match.AcrossAgencies;
import id.asn.assessment.population.HeatMap.HeatMapCell;
import id.asn.assessment.recomputation.RecomputationReads;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** Reads heat maps: of today from the sums that are kept, of an earlier day from the computations of then. */
@ApplicationScoped
@UseCase
public class HeatMapReads {

    private static final String NOW = """
            select u.unit_code, u.competency_code, c.name, c.competency_group, sum(u.people)::int as people,
                   sum(u.rated)::int as rated, sum(u.below)::int as below, sum(u.sum_gap)::bigint as sum_gap
              from unit_gap u
              left join competency c on c.competency_code = u.competency_code
             where u.agency_code = :agency and u.purpose = :purpose
               and (:tier::text is null or u.tier = :tier)
               and (:group::text is null or c.competency_group = :group)
             group by u.unit_code, u.competency_code, c.competency_code
            having sum(u.people) > 0
             order by u.unit_code, u.competency_code""";

    /** Of each person the latest computation up to the day, wherever it was made: who had left by then is not counted. */
    private static final String THEN = """
            with latest as (
                select distinct on (m.employee_id) m.employee_id, m.agency_code, m.unit_code, m.tier, m.steps
                  from match_computation m
                 where m.purpose = :purpose and m.as_of <= :day
                   and m.employee_id in (select employee_id from match_computation
                                          where agency_code = :agency and purpose = :purpose and as_of <= :day)
                 order by m.employee_id, m.version desc),
            standing as (
                select l.unit_code, s.value ->> 'competencyCode' as competency_code,
                       ((s.value ->> 'required')::numeric * 100)::int as required,
                       ((s.value ->> 'owned')::numeric * 100)::int as owned
                  from latest l
                 cross join lateral jsonb_array_elements(l.steps) as s (value)
                 where l.agency_code = :agency and l.unit_code is not null
                   and (:tier::text is null or l.tier = :tier))
            select s.unit_code, s.competency_code, c.name, c.competency_group, count(*)::int as people,
                   count(s.owned)::int as rated, (count(*) filter (where s.owned < s.required))::int as below,
                   coalesce(sum(greatest(0, s.required - s.owned)) filter (where s.owned is not null), 0)::bigint as sum_gap
              from standing s
              left join competency c on c.competency_code = s.competency_code
             where (:group::text is null or c.competency_group = :group)
             group by s.unit_code, s.competency_code, c.competency_code
             order by s.unit_code, s.competency_code""";

    private final Jdbi jdbi;
    private final Caller caller;
    private final CivilCalendar calendar;
    private final AcrossAgencies acrossAgencies;
    private final RecomputationReads recomputations;

    HeatMapReads(
            Jdbi jdbi,
            Caller caller,
            CivilCalendar calendar,
            AcrossAgencies acrossAgencies,
            RecomputationReads recomputations) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.calendar = calendar;
        this.acrossAgencies = acrossAgencies;
        this.recomputations = recomputations;
    }

    /**
     * @param asOf today when null; a day to come is not known yet, today stands for it
     * @throws id.asn.chassis.web.ProblemException 404 when the agency is not the caller's, 400 for a day out of range
     */
    public HeatMap of(
            String agencyCode,
            Purpose purpose,
            @Nullable String tier,
            @Nullable CompetencyGroup group,
            @Nullable LocalDate asOf) {
        caller.requireAgency(agencyCode);
        LocalDate day = calendar.dayOrToday(asOf);
        boolean isNow = !day.isBefore(calendar.today());
        List<HeatMap.Row> rows = isNow
                ? rows(NOW, agencyCode, purpose, tier, group, day)
                : acrossAgencies.run(() -> rows(THEN, agencyCode, purpose, tier, group, day));
        return new HeatMap(
                agencyCode,
                purpose,
                isNow ? calendar.today() : day,
                isNow ? recomputations.outstanding(agencyCode) : 0,
                rows.stream().map(HeatMapCell::of).toList());
    }

    private List<HeatMap.Row> rows(
            String sql,
            String agencyCode,
            Purpose purpose,
            @Nullable String tier,
            @Nullable CompetencyGroup group,
            LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("agency", agencyCode)
                .bind("purpose", purpose)
                .bind("tier", tier)
                .bind("group", group)
                .bind("day", day)
                .mapTo(HeatMap.Row.class)
                .list());
    }
}
