package id.asn.traininghours.completion;

import static java.util.stream.Collectors.toSet;

import id.asn.traininghours.programme.Programmes;
import id.asn.traininghours.provider.Providers;
import id.asn.traininghours.rule.ConversionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    Assessments(ConversionRules rules, Providers providers, Programmes programmes, Jdbi jdbi, Clock clock) {
        this.rules = rules;
        this.providers = providers;
        this.programmes = programmes;
        this.jdbi = jdbi;
        this.clock = clock;
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
                plausibility(),
                providers.known(providerCodes),
                programmes.known(programmeCodes),
                LocalDate.now(clock.withZone(EASTERNMOST)));
    }

    private List<PlausibilityRule> plausibility() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select effective_from, earliest_date, longest_days, flagged_jp_per_day, refused_jp_per_day
                        from plausibility_rule
                        """).mapTo(PlausibilityRule.class).list());
    }
}
