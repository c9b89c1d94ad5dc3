package id.asn.standard.coverage;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts the positions of an agency by unit and by what their standards lack. */
@ApplicationScoped
@UseCase
public class CoverageQuery {

    private final Jdbi jdbi;
    private final Caller caller;
    private final Readings readings;

    CoverageQuery(Jdbi jdbi, Caller caller, Readings readings) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.readings = readings;
    }

    /**
     * A position counts from its effective date on, in the unit where it lies on that date.
     *
     * @throws ProblemException 404 when the caller has no such agency
     */
    CoverageView of(String agencyCode, AsOf asOf, KnownAt knownAt, OlderThan olderThan) {
        caller.requireAgency(agencyCode);
        Reading reading = readings.of(asOf, knownAt, olderThan);
        List<UnitCounts> units = units(agencyCode, reading);
        if (units.isEmpty() && !isKnown(agencyCode)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        Counts total = units.stream().map(UnitCounts::own).reduce(Counts.NONE, Counts::plus);
        return CoverageView.of(agencyCode, reading, total, UnitCounts.withSubtrees(units));
    }

    private List<UnitCounts> units(String agencyCode, Reading reading) {
        return jdbi.withHandle(handle -> PositionFindings.bind(
                        handle.createQuery(PositionFindings.WITH + Counts.countedBy("unit_code") + """
                        select c.*, u.code as unit_code, u.name, u.parent_code as parent_unit_code, u.closed
                        from org_unit u
                        left join counted c on c.counted_by = u.code
                        where u.agency_code = any(:agencies)
                        order by u.code
                        """),
                        reading,
                        List.of(agencyCode))
                .mapTo(UnitCounts.class)
                .list());
    }

    private boolean isKnown(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from agency where code = :code)")
                .bind("code", agencyCode)
                .mapTo(Boolean.class)
                .one());
    }
}
