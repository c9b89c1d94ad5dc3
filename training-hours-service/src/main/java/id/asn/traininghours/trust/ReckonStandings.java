package id.asn.traininghours.trust;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.traininghours.sql.Rows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts the last days and reckons what every provider's history is worth, beside the intake and at no cost to it. */
@ApplicationScoped
class ReckonStandings {

    private final ProviderDays days;
    private final ChangedReports changedReports;
    private final TrustRules rules;
    private final Standings standings;
    private final Jdbi jdbi;
    private final Transactions transactions;
    private final Clock clock;

    ReckonStandings(
            ProviderDays days,
            ChangedReports changedReports,
            TrustRules rules,
            Standings standings,
            Jdbi jdbi,
            Transactions transactions,
            Clock clock) {
        this.days = days;
        this.changedReports = changedReports;
        this.rules = rules;
        this.standings = standings;
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(
            every = "${asn.provider-trust.every:5m}",
            delayed = "60s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reckon() {
        transactions.write(AgencyScope.all(), () -> {
            LocalDate today = LocalDate.now(clock);
            days.addChanged(changedReports.drain(), today);
            if (tryLock()) {
                days.count();
                TrustRule rule = rules.inForceOn(today);
                keep(days.windows(null, rule.windowStart(today), today), rule);
            }
        });
        standings.forget();
    }

    private void keep(List<ProviderDays.Window> windows, TrustRule rule) {
        if (windows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> Rows.of(windows)
                .bind("provider", ProviderDays.Window::providerCode)
                .bind(
                        "score",
                        window -> TrustPolicy.score(window.counts(), rule).score())
                .bind("busiest", window -> window.busiestMinute(rule))
                .into(handle.createUpdate("""
                        insert into provider_standing (provider_code, score, hold_below, busiest_minute, reckoned_at)
                        select provider, score, :holdBelow, busiest, :at
                        from unnest(:provider::text[], :score::integer[], :busiest::integer[]) as n (provider, score, busiest)
                        on conflict (provider_code) do update
                        set score = excluded.score, hold_below = excluded.hold_below,
                            busiest_minute = excluded.busiest_minute, reckoned_at = excluded.reckoned_at
                        """))
                .bind("holdBelow", rule.holdBelow())
                .bind("at", clock.instant())
                .execute());
    }

    /** One replica at a time; false when another one is at it. */
    private boolean tryLock() {
        return jdbi.withHandle(handle -> handle.createQuery("select pg_try_advisory_xact_lock(:key)")
                .bind("key", (long) "provider-standing".hashCode())
                .mapTo(Boolean.class)
                .one());
    }
}
