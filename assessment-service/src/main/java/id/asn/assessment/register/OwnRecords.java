package id.asn.assessment.register;

import id.asn.chassis.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whose records a token opens: that of an employee opens the employee's own only, whatever its scopes. */
@ApplicationScoped
public class OwnRecords {

    private final Caller caller;

    OwnRecords(Caller caller) {
        this.caller = caller;
    }

    /** True for every person when the token belongs to no employee; agencies and scopes still confine it. */
    public boolean cover(UUID employeeId) {
        return caller.employee().map(employeeId::equals).orElse(true);
    }
}
