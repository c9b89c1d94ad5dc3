package id.asn.traininghours.reading;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.employee.Employees;
import id.asn.traininghours.employee.KnownEmployee;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads about one person, in one transaction: an officer of the person's agency may, and the person may. */
@ApplicationScoped
public class ReadPerson {

    private final Employees employees;
    private final Caller caller;
    private final Transactions transactions;

    ReadPerson(Employees employees, Caller caller, Transactions transactions) {
        this.employees = employees;
        this.caller = caller;
        this.transactions = transactions;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 for anybody else's person */
    public <T> T of(UUID employeeId, Function<KnownEmployee, T> reading) {
        return isOneself(employeeId) ? own(employeeId, reading) : ofAgency(employeeId, reading);
    }

    private boolean isOneself(UUID employeeId) {
        return caller.employee().filter(employeeId::equals).isPresent();
    }

    /** A person needs no agency in the token; what is read is confined to the one that employs them. */
    private <T> T own(UUID employeeId, Function<KnownEmployee, T> reading) {
        return transactions.write(AgencyScope.all(), () -> {
            KnownEmployee employee = find(employeeId);
            return transactions.write(AgencyScope.of(Set.of(employee.agencyCode())), () -> reading.apply(employee));
        });
    }

    private <T> T ofAgency(UUID employeeId, Function<KnownEmployee, T> reading) {
        return transactions.write(caller.agencies(), () -> {
            KnownEmployee employee = find(employeeId);
            caller.requireAgency(employee.agencyCode());
            return reading.apply(employee);
        });
    }

    private KnownEmployee find(UUID employeeId) {
        return employees.find(employeeId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }
}
