package id.asn.assessment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All schemes and evidence policies, past, present and to come, adopted or not. */
public record SchemeBook(List<RuleScheme> schemes, List<EvidencePolicy> policies) {

    public SchemeBook {
        schemes = List.copyOf(schemes);
        policies = List.copyOf(policies);
    }

    /** Without any policy: all sources are equal. */
    public SchemeBook(List<RuleScheme> schemes) {
        this(schemes, List.of());
    }

    /** The scheme to apply on the date: that of the tier itself before the one for every tier. */
    public Optional<RuleScheme> inForce(Purpose purpose, @Nullable String tier, LocalDate date) {
        return adopted(purpose, tier, date).or(() -> adopted(purpose, RuleScheme.EVERY_TIER, date));
    }

    /** @throws IllegalStateException when the scheme was never recorded: rows of rules are not deleted */
    public RuleScheme exactly(String code, int version) {
        return schemes.stream()
                .filter(scheme -> scheme.code().equals(code) && scheme.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Scheme " + code + " version " + version + " is gone"));
    }

    /** The policy to apply on the date; empty when all sources are equal on it. */
    public Optional<EvidencePolicy> policyInForce(LocalDate date) {
        return policies.stream()
                .filter(policy -> policy.adopted() && policy.isInForceOn(date))
                .findFirst();
    }

    /** @throws IllegalStateException when the policy was never recorded: rows of rules are not deleted */
    public EvidencePolicy policyExactly(String code, int version) {
        return policies.stream()
                .filter(policy -> policy.code().equals(code) && policy.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Policy " + code + " version " + version + " is gone"));
    }

    private Optional<RuleScheme> adopted(Purpose purpose, @Nullable String tier, LocalDate date) {
        return schemes.stream()
                .filter(scheme -> scheme.adopted()
                        && scheme.purpose() == purpose
                        && scheme.tier().equals(tier)
                        && scheme.isInForceOn(date))
                .findFirst();
    }
}
