package id.asn.traininghours.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** The dated rules of the score. */
@ApplicationScoped
class TrustRules {

    private final Jdbi jdbi;

    TrustRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The rule in force on the day; before the first rule, the first one. */
    TrustRule inForceOn(LocalDate day) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select effective_from, window_days, least_completions, least_days, hold_below, flagged_points,
                               held_points, rejected_points, reversed_points, corrected_points, changed_points, rule_set,
                               legal_basis
                        from trust_policy
                        order by effective_from > :day, abs(effective_from - :day::date)
                        limit 1
                        """).bind("day", day).mapTo(TrustRule.class).one());
    }
}
