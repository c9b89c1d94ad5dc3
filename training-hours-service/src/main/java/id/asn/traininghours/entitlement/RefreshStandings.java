package id.asn.traininghours.entitlement;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.traininghours.employee.Employees;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publishes, once a night, the standings that changed only because a day went by: who fell behind the pace, whose next
 * employment began. A few people at a time, so that nobody's post waits for long.
 */
@ApplicationScoped
class RefreshStandings {

    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final PublishedStandings published;
    private final Entitlements entitlements;
    private final Employees employees;
    private final Transactions transactions;
    private final Clock clock;

    RefreshStandings(
            PublishedStandings published,
            Entitlements entitlements,
            Employees employees,
            Transactions transactions,
            Clock clock) {
        this.published = published;
        this.entitlements = entitlements;
        this.employees = employees;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(
            cron = "${asn.entitlement.refresh}",
            timeZone = "${asn.time-zone}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        int runningFrom = LocalDate.now(clock).getYear() - 1; // a contract year ends in the next one
        UUID after = FIRST;
        while (after != null) {
            UUID from = after;
            after = transactions.write(AgencyScope.all(), () -> refreshed(from, runningFrom));
        }
    }

    /** @return the last one, absent when nobody is left */
    private @Nullable UUID refreshed(UUID after, int runningFrom) {
        List<UUID> people = published.people(after, runningFrom, AT_ONCE);
        if (people.isEmpty()) {
            return null;
        }
        entitlements.refreshKnownYears(employees.lock(List.of(), people).stream()
                .map(Employees.Located::employee)
                .toList());
        return people.getLast();
    }
}
