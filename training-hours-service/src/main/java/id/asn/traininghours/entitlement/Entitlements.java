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
    private final Positions positions;
    private final Outbox outbox;
    private final Clock clock;

    Entitlements(
            EntitlementRules rules,
            CreditedHours creditedHours,
            PublishedStandings published,
            Positions positions,
            Outbox outbox,
            Clock clock) {
        this.rules = rules;
        this.creditedHours = creditedHours;
        this.published = published;
        this.positions = positions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** After entries were added: the years they count for. */
    public void refresh(List<HoursChanged> changes) {
        EntitlementRules.Book book = rules.book();
        LocalDate today = LocalDate.now(clock);
        publish(
                changes.stream()
                        .flatMap(change -> AffectedYears.of(change, today, book)
                                .mapToObj(year -> AccountPolicy.leading(change.employee(), year, today, book)))
                        .flatMap(Optional::stream)
                        .toList(),
                today,
                book);
    }

    /** After the register changed: every year that is already known of the people. */
    public void refreshKnownYears(Collection<KnownEmployee> employees) {
        Map<UUID, KnownEmployee> byId =
                employees.stream().collect(toMap(KnownEmployee::employeeId, employee -> employee));
        EntitlementRules.Book book = rules.book();
        LocalDate today = LocalDate.now(clock);
        publish(
                published.years(byId.keySet()).stream()
                        .flatMap(known -> Optional.ofNullable(byId.get(known.employeeId()))
                                .flatMap(employee -> AccountPolicy.leading(employee, known.year(), today, book))
                                .stream())
                        .toList(),
                today,
                book);
    }

    private void publish(List<Account> accounts, LocalDate today, EntitlementRules.Book book) {
        List<Account> distinct = List.copyOf(accounts.stream()
                .collect(toMap(Account::key, account -> account, (one, other) -> one))
                .values());
        if (distinct.isEmpty()) {
            return;
        }
        List<Standing> standings = positions(distinct, today, book).stream()
                .map(position -> Standing.of(position, today))
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

    /** Without a switch that looks beyond the window, one sum over it is all. */
    private List<Position> positions(List<Account> accounts, LocalDate today, EntitlementRules.Book book) {
        if (book.switches().lookBeyondTheWindow()) {
            return positions.of(accounts, new AsKnown(today, clock.instant()), book);
        }
        Map<Account.Key, Hours> hours = creditedHours.in(accounts);
        return accounts.stream()
                .map(account -> new Position(account, hours.getOrDefault(account.key(), Hours.NONE), List.of()))
                .toList();
    }
}
