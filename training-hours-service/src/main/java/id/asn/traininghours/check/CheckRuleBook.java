package id.asn.traininghours.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps the check rules at hand: they change with a release or a decree, not with a post. */
@ApplicationScoped
public class CheckRuleBook {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration reread;
    private volatile @Nullable Edition edition;

    CheckRuleBook(
            Jdbi jdbi, Clock clock, @ConfigProperty(name = "asn.checks.reread", defaultValue = "30s") Duration reread) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.reread = reread;
    }

    public CheckRules rules() {
        Edition held = edition;
        Instant now = clock.instant();
        return held == null || held.readAt().plus(reread).isBefore(now) ? reread(now) : held.rules();
    }

    /** Forgets what is at hand: a rule was written. */
    void forget() {
        edition = null;
    }

    private CheckRules reread(Instant now) {
        CheckRules rules = CheckRules.of(jdbi.withHandle(
                handle -> handle.createQuery("""
                        select check_code, effective_from, effective_to, decision, below_trust, limit_value, rule_set,
                               legal_basis
                        from check_rule
                        """).mapTo(CheckRule.class).list()));
        edition = new Edition(rules, now);
        return rules;
    }

    private record Edition(CheckRules rules, Instant readAt) {}
}
