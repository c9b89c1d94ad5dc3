package id.asn.standard.coverage;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.coverage.CoverageView.UnitCoverage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts positions with and without a standard in force. */
@ApplicationScoped
@UseCase
public class CoverageQuery {

    private final Jdbi jdbi;
    private final Caller caller;

    CoverageQuery(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** A position counts from its effective date on, in the unit where it lies on that date. */
    CoverageView of(String agencyCode, LocalDate asOf) {
        caller.requireAgency(agencyCode);
        List<UnitCoverage> units = jdbi.withHandle(handle -> handle.createQuery("""
                        select u.code as unit_code, u.name,
                               count(t.position_id) as positions,
                               count(f.position_id) as with_enacted_standard,
                               count(t.position_id) - count(f.position_id) as without_enacted_standard
                        from org_unit u
                        left join position_timeline t on t.agency_code = u.agency_code and t.unit_code = u.code
                            and t.period @> :asOf and t.effective_from <= :asOf
                        left join standard_in_force f on f.position_id = t.position_id and upper_inf(f.recorded)
                            and f.effective @> :asOf
                        where u.agency_code = :agency
                        group by u.code, u.name, u.closed
                        having not u.closed or count(t.position_id) > 0
                        order by u.code
                        """)
                .bind("agency", agencyCode)
                .bind("asOf", asOf)
                .mapTo(UnitCoverage.class)
                .list());
        if (units.isEmpty() && !isKnown(agencyCode)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        return CoverageView.of(agencyCode, asOf, units);
    }

    private boolean isKnown(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from agency where code = :code)")
                .bind("code", agencyCode)
                .mapTo(Boolean.class)
                .one());
    }
}
