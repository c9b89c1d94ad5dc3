package id.asn.traininghours.completion;

import static java.util.stream.Collectors.toSet;

import id.asn.traininghours.programme.Programmes;
import id.asn.traininghours.provider.Providers;
import id.asn.traininghours.rule.ConversionRules;
import id.asn.traininghours.sql.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Reads what assessing a batch needs: four statements, however large the batch. */
@ApplicationScoped
public class Assessments {

    /** WIT: where the Indonesian day begins first. */
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    private final ConversionRules rules;
    private final Providers providers;
    private final Programmes programmes;
    private final Jdbi jdbi;
    private final Clock clock;
    private final Recent<List<PlausibilityRule>> plausibility;

    Assessments(
            ConversionRules rules,
            Providers providers,
            Programmes programmes,
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "asn.rules.remembered-for") Duration remembered) {
        this.rules = rules;
        this.providers = providers;
        this.programmes = programmes;
        this.jdbi = jdbi;
        this.clock = clock;
        this.plausibility = new Recent<>(clock, remembered);
    }

    public AssessmentFacts factsFor(List<Claim> claims) {
        Set<String> providerCodes =
                claims.stream().map(claim -> claim.source().providerCode()).collect(toSet());
        Set<String> programmeCodes = claims.stream()
                .map(Claim::programmeCode)
                .filter(Objects::nonNull)
                .collect(toSet());
        return new AssessmentFacts(
                rules.book(),
                plausibility.or(this::readPlausibility),
                providers.known(providerCodes),
                programmes.known(programmeCodes),
                LocalDate.now(clock.withZone(EASTERNMOST)));
    }

    private List<PlausibilityRule> readPlausibility() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select effective_from, earliest_date, longest_days, flagged_jp_per_day, refused_jp_per_day
                        from plausibility_rule
                        """).mapTo(PlausibilityRule.class).list());
    }
}
