package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.sql.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Reads the dated entitlement rules; they are written by migrations only. */
@ApplicationScoped
class EntitlementRules {

    private final Jdbi jdbi;
    private final PolicySwitches switches;
    private final Recent<List<EntitlementRule>> rules;

    EntitlementRules(
            Jdbi jdbi,
            PolicySwitches switches,
            Clock clock,
            @ConfigProperty(name = "asn.rules.remembered-for") Duration remembered) {
        this.jdbi = jdbi;
        this.switches = switches;
        this.rules = new Recent<>(clock, remembered);
    }

    /** As adopted until a moment ago. */
    Book book() {
        return new Book(rules.or(this::read), switches.recent());
    }

    /** As adopted by the instant; the rules themselves are never changed for the past. */
    Book bookAt(Instant knownAt) {
        return new Book(rules.or(this::read), switches.adoptedAt(knownAt));
    }

    private List<EntitlementRule> read() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select employment_kind, standing, effective_from, effective_to, obligation, period, required_jp,
                               rule_set, legal_basis
                        from entitlement_rule
                        """).mapTo(EntitlementRule.class).list());
    }

    /** All rules that ever were, and what was decided where there is none. */
    record Book(List<EntitlementRule> rules, Switches switches) {

        /** Those that the law has for the year, by kind. */
        List<EntitlementRule> legal(int year) {
            return Arrays.stream(EmploymentKind.values())
                    .flatMap(kind -> rule(kind, EntitlementRule.Standing.LEGAL, year).stream())
                    .toList();
        }

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
