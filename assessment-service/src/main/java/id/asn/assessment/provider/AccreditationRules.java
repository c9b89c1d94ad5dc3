package id.asn.assessment.provider;

import id.asn.assessment.rules.AssessmentMethod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The dated rules of accreditation, past and present. */
@Schema(name = "AccreditationRules")
public record AccreditationRules(
        @Schema(maxItems = 200) List<Validity> validities,
        @Schema(maxItems = 200) List<AdmittedTier> tiers,
        @Schema(maxItems = 200) List<MethodRule> methods) {

    public AccreditationRules {
        validities = List.copyOf(validities);
        tiers = List.copyOf(tiers);
        methods = List.copyOf(methods);
    }

    /** The last day that an accreditation of the category may last to: the anniversary still counts. */
    Optional<LocalDate> lastDay(AccreditationCategory category, LocalDate from) {
        return validities.stream()
                .filter(rule -> rule.category() == category && !from.isBefore(rule.effectiveFrom()))
                .max(Comparator.comparing(Validity::effectiveFrom))
                .map(rule -> from.plusMonths(rule.months()));
    }

    /** What the method demands of its provider on the day; empty before there was a rule. */
    Optional<MethodRule> of(AssessmentMethod method, LocalDate day) {
        return methods.stream()
                .filter(rule -> rule.method() == method && covers(rule.effectiveFrom(), rule.effectiveTo(), day))
                .findFirst();
    }

    /** A category without a row in force may assess every tier; nor is a person of no known tier an obstacle. */
    boolean admit(AccreditationCategory category, @Nullable String tier, LocalDate day) {
        List<String> named = tiers.stream()
                .filter(row -> row.category() == category && covers(row.effectiveFrom(), row.effectiveTo(), day))
                .map(AdmittedTier::tier)
                .toList();
        return tier == null || named.isEmpty() || named.contains(tier);
    }

    /** Whether it matters at all what tier a person is of. */
    public boolean limitTiers() {
        return !tiers.isEmpty();
    }

    private static boolean covers(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** What becomes of a result whose provider is not accredited. */
    public enum Requirement {
        EXEMPT,
        ACCEPT_FLAGGED,
        REFUSE
    }

    /** How long an accreditation of the category may last, from the day on which it begins. */
    @Schema(name = "AccreditationValidity")
    public record Validity(
            AccreditationCategory category, LocalDate effectiveFrom, int months, String citation, String certainty) {}

    /** @param effectiveTo first day no longer in force */
    @Schema(name = "AccreditedTier")
    public record AdmittedTier(
            AccreditationCategory category,
            @Schema(examples = "PENGAWAS") String tier,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String citation,
            String certainty) {}

    /** @param effectiveTo first day no longer in force */
    @Schema(name = "AccreditationMethodRule")
    public record MethodRule(
            AssessmentMethod method,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Requirement requirement,
            @Schema(examples = "AKREDITASI-2019") String ruleSet,
            String citation,
            String certainty) {}
}
