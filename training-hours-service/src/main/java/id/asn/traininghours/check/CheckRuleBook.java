package id.asn.traininghours.check;

import id.asn.traininghours.sql.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Keeps the check rules at hand: they change with a release or a decree, not with a post. */
@ApplicationScoped
public class CheckRuleBook {

    private final Jdbi jdbi;
    private final Recent<CheckRules> recent;

    CheckRuleBook(
            Jdbi jdbi, Clock clock, @ConfigProperty(name = "asn.checks.reread", defaultValue = "30s") Duration reread) {
        this.jdbi = jdbi;
        this.recent = new Recent<>(clock, reread);
    }

    public CheckRules rules() {
        return recent.or(this::read);
    }

    private CheckRules read() {
        return CheckRules.of(jdbi.withHandle(
                handle -> handle.createQuery("""
                        select check_code, effective_from, effective_to, decision, below_trust, limit_value, rule_set,
                               legal_basis
                        from check_rule
                        """).mapTo(CheckRule.class).list()));
    }
}
