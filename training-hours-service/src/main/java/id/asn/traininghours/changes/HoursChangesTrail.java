package id.asn.traininghours.changes;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reads of personal data are audited, those through the feed too (UU 27/2022). */
@ApplicationScoped
@UseCase
public class HoursChangesTrail {

    private final Audit audit;
    private final Caller caller;

    HoursChangesTrail(Audit audit, Caller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    void record(int changes) {
        audit.record("HOURS_CHANGES_READ", "caller", caller.subject(), null, Map.of("changes", changes));
    }
}
