package id.asn.traininghours.entitlement;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.employee.Employees;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.problem.HoursProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a person's entitlement straight from the ledger. */
@ApplicationScoped
public class EntitlementQueries {

    private final Employees employees;
    private final EntitlementRules rules;
    private final CreditedHours creditedHours;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    EntitlementQueries(
            Employees employees,
            EntitlementRules rules,
            CreditedHours creditedHours,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.employees = employees;
        this.rules = rules;
        this.creditedHours = creditedHours;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 for a person outside the scope or a year without a contract */
    @UseCase
    public EntitlementView of(UUID employeeId, int year) {
        KnownEmployee employee = employees.find(employeeId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(employee.agencyCode());
        EntitlementRules.Book book = rules.book();
        Account legal = account(employee, EntitlementRule.Standing.LEGAL, year, book)
                .orElseThrow(() -> Problem.of(HoursProblem.NO_ENTITLEMENT_PERIOD, Integer.toString(year)));
        LocalDate today = LocalDate.now(clock);
        audit.record(
                "ENTITLEMENT_READ", "employee", employeeId.toString(), employee.agencyCode(), Map.of("year", year));
        return EntitlementView.of(
                legal,
                hours(legal),
                account(employee, EntitlementRule.Standing.PRACTICE, year, book)
                        .map(practice -> EntitlementView.practice(practice, hours(practice), today))
                        .orElse(null),
                today);
    }

    private static Optional<Account> account(
            KnownEmployee employee, EntitlementRule.Standing standing, int year, EntitlementRules.Book book) {
        return book.rule(employee.employmentKind(), standing, year)
                .flatMap(rule -> EntitlementPolicy.window(rule, employee, year)
                        .map(window -> new Account(employee, rule, window)));
    }

    private Hours hours(Account account) {
        return creditedHours.in(List.of(account)).getOrDefault(account.key(), Hours.NONE);
    }
}
