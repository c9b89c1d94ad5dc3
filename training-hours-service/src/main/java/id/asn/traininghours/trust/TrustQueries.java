package id.asn.traininghours.trust;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Explains the trust in a provider. */
@ApplicationScoped
@UseCase
public class TrustQueries {

    private final ProviderDays days;
    private final TrustRules rules;
    private final Caller caller;
    private final Jdbi jdbi;

    TrustQueries(ProviderDays days, TrustRules rules, Caller caller, Jdbi jdbi) {
        this.days = days;
        this.rules = rules;
        this.caller = caller;
        this.jdbi = jdbi;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 for an unknown provider, and for another one than the caller's */
    public TrustView of(String providerCode, LocalDate asOf) {
        boolean own = caller.provider().map(providerCode::equals).orElse(true);
        if (!own || !isRegistered(providerCode)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        TrustRule rule = rules.inForceOn(asOf);
        LocalDate from = rule.windowStart(asOf);
        ProviderDays.Window window = days.windows(providerCode, from, asOf).stream()
                .findFirst()
                .orElse(ProviderDays.Window.empty(providerCode));
        TrustScore trust = TrustPolicy.score(window.counts(), rule);
        return new TrustView(
                providerCode,
                from,
                asOf,
                trust.score(),
                rule.holdBelow(),
                window.counts(),
                trust.steps(),
                window.busiestMinute(rule),
                countedAt(providerCode),
                rule.ruleSet(),
                rule.legalBasis());
    }

    private boolean isRegistered(String providerCode) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from training_provider where provider_code = :provider")
                                .bind("provider", providerCode)
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    private @Nullable Instant countedAt(String providerCode) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select reckoned_at from provider_standing where provider_code = :provider")
                .bind("provider", providerCode)
                .mapTo(Instant.class)
                .findOne()
                .orElse(null));
    }
}
