package id.asn.standard.agency;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.StandardProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes over the whole unit tree of an agency; what vanished is closed, never deleted. */
@ApplicationScoped
@UseCase
public class SynchroniseUnits {

    private final AgencyRepository agencies;
    private final UnitRows units;
    private final AgencyEvents events;
    private final Audit audit;
    private final Caller caller;

    SynchroniseUnits(AgencyRepository agencies, UnitRows units, AgencyEvents events, Audit audit, Caller caller) {
        this.agencies = agencies;
        this.units = units;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
    }

    UnitTreeView synchronise(String agencyCode, UnitTreeRequest request, @Nullable String ifMatch) {
        caller.requireAgency(agencyCode);
        Agency agency = agencies.locked(agencyCode).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        ETags.requireMatchIfGiven(ifMatch, agency.version());
        List<FieldProblem> errors = UnitTreePolicy.check(request.units());
        if (!errors.isEmpty()) {
            throw Problem.of(StandardProblem.UNIT_TREE_INVALID, errors.size()).withErrors(errors);
        }
        int changed = units.replace(agencyCode, request.units());
        if (changed > 0) {
            agency.unitsChanged();
            agencies.flush();
            events.publish(agency);
            audit.record("UNITS_SYNCHRONISED", "agency", agencyCode, agencyCode, Map.of("units", changed));
        }
        return new UnitTreeView(agencyCode, agency.version(), units.of(agencyCode));
    }
}
