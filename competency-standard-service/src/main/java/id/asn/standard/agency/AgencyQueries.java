package id.asn.standard.agency;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads agencies and their units. */
@ApplicationScoped
@UseCase
public class AgencyQueries {

    private final Jdbi jdbi;
    private final AgencyRepository agencies;
    private final UnitRows units;
    private final Caller caller;

    AgencyQueries(Jdbi jdbi, AgencyRepository agencies, UnitRows units, Caller caller) {
        this.jdbi = jdbi;
        this.agencies = agencies;
        this.units = units;
        this.caller = caller;
    }

    Page<AgencyView> list(PageRequest page) {
        AgencyScope scope = caller.agencies();
        List<AgencyView> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select code as agency_code, name, kind, region_code, version
                        from agency
                        where (:all or code = any(:codes)) and code > :after
                        order by code
                        limit :rows
                        """)
                .bind("all", scope.isAll())
                .bindArray("codes", String.class, List.copyOf(scope.codes()))
                .bind("after", page.cursor().map(cursor -> cursor.part(0)).orElse(""))
                .bind("rows", page.limit() + 1)
                .mapTo(AgencyView.class)
                .list());
        return Page.of(rows, page.limit(), agency -> Cursor.of(agency.agencyCode()));
    }

    AgencyView one(String agencyCode) {
        caller.requireAgency(agencyCode);
        return agencies.findByIdOptional(agencyCode)
                .map(Agency::view)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    UnitTreeView units(String agencyCode) {
        AgencyView agency = one(agencyCode);
        return new UnitTreeView(agencyCode, agency.version(), units.of(agencyCode));
    }
}
