package id.asn.standard.agency;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.UseCase;
import id.asn.standard.Saved;
import id.asn.standard.reference.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers an agency or takes over what changed about it. */
@ApplicationScoped
@UseCase
public class SynchroniseAgency {

    private final AgencyRepository agencies;
    private final CodeLists lists;
    private final AgencyEvents events;
    private final Audit audit;
    private final Caller caller;

    SynchroniseAgency(AgencyRepository agencies, CodeLists lists, AgencyEvents events, Audit audit, Caller caller) {
        this.agencies = agencies;
        this.lists = lists;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
    }

    Saved<AgencyView> synchronise(String code, AgencyRequest request, @Nullable String ifMatch) {
        caller.requireAgency(code);
        RegionPolicy.check(request, Optional.ofNullable(request.regionCode()).flatMap(lists::region));
        Optional<Agency> known = agencies.locked(code);
        Agency agency = known.orElseGet(() -> new Agency(code, request));
        boolean changed = true;
        if (known.isPresent()) {
            ETags.requireMatchIfGiven(ifMatch, agency.version());
            changed = agency.describe(request);
        }
        if (changed) {
            agencies.persistAndFlush(agency);
            events.publish(agency);
            audit.record("AGENCY_SYNCHRONISED", "agency", code, code, Map.of("version", agency.version()));
        }
        return new Saved<>(agency.view(), agency.version(), known.isEmpty());
    }
}
