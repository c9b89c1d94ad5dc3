package id.asn.traininghours.entitlement;

import static java.util.stream.Collectors.toMap;

import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.traininghours.employee.KnownEmployee;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Recomputes standings from the ledger and publishes those that changed; the people must be locked. */
@ApplicationScoped
public class Entitlements {

    private final EntitlementRules rules;
    private final CreditedHours creditedHours;
    private final PublishedStandings published;
    private final Outbox outbox;
    private final Clock clock;

    Entitlements(
            EntitlementRules rules,
            CreditedHours creditedHours,
            PublishedStandings published,
            Outbox outbox,
            Clock clock) {
        this.rules = rules;
        this.creditedHours = creditedHours;
        this.published = published;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** After entries were added: the years they count for. */
    public void refresh(List<HoursChanged> changes) {
        EntitlementRules.Book book = rules.book();
        publish(changes.stream()
                .flatMap(change -> account(change, book).stream())
                .toList());
    }

    /** After the register changed: every year that is already known of the people. */
    public void refreshKnownYears(Collection<KnownEmployee> employees) {
        Map<UUID, KnownEmployee> byId =
                employees.stream().collect(toMap(KnownEmployee::employeeId, employee -> employee));
        EntitlementRules.Book book = rules.book();
        publish(published.years(byId.keySet()).stream()
                .flatMap(known -> Optional.ofNullable(byId.get(known.employeeId()))
                        .flatMap(employee -> account(employee, known.year(), book))
                        .stream())
                .toList());
    }

    private void publish(List<Account> accounts) {
        List<Account> distinct = List.copyOf(accounts.stream()
                .collect(toMap(Account::key, account -> account, (one, other) -> one))
                .values());
        if (distinct.isEmpty()) {
            return;
        }
        Map<Account.Key, Hours> hours = creditedHours.in(distinct);
        LocalDate today = LocalDate.now(clock);
        List<Standing> standings = distinct.stream()
                .map(account -> Standing.of(account, hours.getOrDefault(account.key(), Hours.NONE), today))
                .toList();
        outbox.append(published.keepChanged(standings).stream()
                .map(event -> new OutgoingEvent(
                                "entitlement.v1",
                                event.employeeId().toString(),
                                event.employeeId() + "/" + event.year(),
                                event)
                        .forAgency(event.agencyCode()))
                .toList());
    }

    private static Optional<Account> account(HoursChanged change, EntitlementRules.Book book) {
        KnownEmployee employee = change.employee();
        return book.rule(
                        employee.employmentKind(),
                        EntitlementRule.Standing.LEGAL,
                        change.completionDate().getYear())
                .flatMap(rule -> EntitlementPolicy.windowOf(rule, employee, change.completionDate())
                        .map(window -> new Account(employee, rule, window)));
    }

    private static Optional<Account> account(KnownEmployee employee, int year, EntitlementRules.Book book) {
        return book.rule(employee.employmentKind(), EntitlementRule.Standing.LEGAL, year)
                .flatMap(rule -> EntitlementPolicy.window(rule, employee, year)
                        .map(window -> new Account(employee, rule, window)));
    }
}
