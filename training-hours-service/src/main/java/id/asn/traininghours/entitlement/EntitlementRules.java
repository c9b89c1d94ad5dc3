package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.EmploymentKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads the dated entitlement rules; they are written by migrations only. */
@ApplicationScoped
class EntitlementRules {

    private final Jdbi jdbi;

    EntitlementRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Book book() {
        return new Book(jdbi.withHandle(
                handle -> handle.createQuery("""
                        select employment_kind, standing, effective_from, effective_to, obligation, period, required_jp,
                               rule_set, legal_basis
                        from entitlement_rule
                        """).mapTo(EntitlementRule.class).list()));
    }

    /** All rules that ever were. */
    record Book(List<EntitlementRule> rules) {

        /** The rule for a year is the one in force on its last day. */
        Optional<EntitlementRule> rule(EmploymentKind kind, EntitlementRule.Standing standing, int year) {
            LocalDate lastDay = LocalDate.of(year, 12, 31);
            return rules.stream()
                    .filter(rule -> rule.employmentKind() == kind && rule.standing() == standing)
                    .filter(rule -> rule.isInForce(lastDay))
                    .findFirst();
        }
    }
}
