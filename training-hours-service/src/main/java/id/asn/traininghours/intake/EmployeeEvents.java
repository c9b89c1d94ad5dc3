package id.asn.traininghours.intake;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.traininghours.employee.EmployeeProjection;
import id.asn.traininghours.employee.EmployeeState;
import id.asn.traininghours.employee.Employees;
import id.asn.traininghours.entitlement.Entitlements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The register told of people: keep them, credit what waited for them, and see whether what they are owed changed. */
@ApplicationScoped
public class EmployeeEvents implements EventHandler {

    private final EmployeeProjection projection;
    private final CreditWaiting creditWaiting;
    private final Employees employees;
    private final Entitlements entitlements;

    EmployeeEvents(
            EmployeeProjection projection,
            CreditWaiting creditWaiting,
            Employees employees,
            Entitlements entitlements) {
        this.projection = projection;
        this.creditWaiting = creditWaiting;
        this.employees = employees;
        this.entitlements = entitlements;
    }

    @Override
    public Set<String> topics() {
        return Set.of("employee.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        Set<UUID> changed = projection.keep(
                events.stream().map(event -> event.dataAs(EmployeeState.class)).toList());
        if (changed.isEmpty()) {
            return;
        }
        creditWaiting.of(changed);
        entitlements.refreshKnownYears(employees.lock(List.of(), changed).stream()
                .map(Employees.Located::employee)
                .toList());
    }
}
