package id.asn.assessment.provider;

import id.asn.assessment.provider.AccreditationRules.MethodRule;
import id.asn.assessment.provider.AccreditationRules.Requirement;
import id.asn.assessment.rules.AssessmentMethod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a provider was accredited on the day of an assessment, and whether a result without accreditation is refused
 * (PerBKN 26/2019). Pure.
 *
 * @param providers those of the batch that are registered, by code
 */
public record AccreditationPolicy(AccreditationRules rules, Map<String, KnownProvider> providers) {

    /**
     * @param tier of the position held on the day; null when there is none
     * @return empty on days without a rule
     */
    public Optional<AccreditationFinding> find(
            AssessmentMethod method, String providerCode, LocalDate day, @Nullable String tier) {
        return rules.of(method, day)
                .map(rule -> find(rule, Optional.ofNullable(providers.get(providerCode)), day, tier));
    }

    /** Whether findings depend on what position a person held. */
    public boolean limitsTiers() {
        return rules.limitTiers();
    }

    /** Whether a result with this finding must not be recorded. */
    public boolean refuses(AssessmentMethod method, LocalDate day, AccreditationFinding finding) {
        boolean lacking = switch (finding.state()) {
            case ACCREDITED, EXEMPT -> false;
            case NOT_ACCREDITED, NOT_FOR_TIER, UNKNOWN -> true;
        };
        return lacking
                && rules.of(method, day)
                        .filter(rule -> rule.requirement() == Requirement.REFUSE)
                        .isPresent();
    }

    private AccreditationFinding find(
            MethodRule rule, Optional<KnownProvider> provider, LocalDate day, @Nullable String tier) {
        if (rule.requirement() == Requirement.EXEMPT) {
            return new AccreditationFinding(AccreditationState.EXEMPT, null, rule.ruleSet());
        }
        if (provider.isEmpty()) {
            return new AccreditationFinding(AccreditationState.UNKNOWN, null, rule.ruleSet());
        }
        Optional<AccreditationCategory> category =
                provider.get().accreditedOn(day).map(Accreditation::category);
        AccreditationState state = category.map(found ->
                        rules.admit(found, tier, day) ? AccreditationState.ACCREDITED : AccreditationState.NOT_FOR_TIER)
                .orElse(AccreditationState.NOT_ACCREDITED);
        return new AccreditationFinding(state, category.orElse(null), rule.ruleSet());
    }
}
