package id.asn.assessment.register;

import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may read what is held of a person: whoever has the scope for it within the agency, and the person. */
@ApplicationScoped
public class PersonAccess {

    private final EmployeeRegister register;
    private final Caller caller;

    PersonAccess(EmployeeRegister register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    /**
     * @param scopes any of them lets the caller read of others
     * @throws id.asn.chassis.web.ProblemException 404 for anybody else, and when no agency of the caller employs the person
     */
    public KnownEmployee requireReadable(UUID employeeId, String... scopes) {
        boolean mayReadOthers = Stream.of(scopes).anyMatch(caller::hasScope);
        if (!mayReadOthers && caller.employee().filter(employeeId::equals).isEmpty()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        return register.require(employeeId);
    }
}
