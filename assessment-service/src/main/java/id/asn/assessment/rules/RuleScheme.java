package id.asn.assessment.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How JPM is reckoned for a purpose and tier in a span of time.
 *
 * @param tier the tier it is meant for, or {@link #EVERY_TIER}
 * @param adopted only adopted schemes are applied
 * @param effectiveTo first day no longer in force; null while open
 * @param validityMonths how long a result counts from the day of assessment
 * @param citation the regulation it follows
 * @param certainty S sure, L likely, U unsure
 * @param categories from the highest cut to the lowest; the lowest starts at 0
 */
public record RuleScheme(
        String code,
        int version,
        Purpose purpose,
        String tier,
        boolean adopted,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        int validityMonths,
        String citation,
        String certainty,
        List<SchemePart> parts,
        List<Category> categories) {

    public static final String EVERY_TIER = "*";

    public RuleScheme {
        parts = List.copyOf(parts);
        categories = categories.stream()
                .sorted(Comparator.comparing(Category::minimum).reversed())
                .toList();
        if (parts.isEmpty()
                || categories.isEmpty()
                || categories.getLast().minimum().signum() != 0) {
            throw new IllegalArgumentException("Scheme " + code + " needs parts, and categories down to 0");
        }
    }

    /** Last day on which a result of that day counts: the anniversary itself still does. */
    public LocalDate validUntil(LocalDate assessedOn) {
        return assessedOn.plusMonths(validityMonths);
    }

    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || date.isBefore(effectiveTo));
    }

    /** The part that counts competencies of the group; none when the scheme leaves the group out. */
    public Optional<SchemePart> partOf(CompetencyGroup group) {
        return parts.stream().filter(part -> part.counts(group)).findFirst();
    }

    /** The highest category whose cut the exact percentage reaches. */
    public Category categoryOf(ExactPercent percent) {
        return categories.stream()
                .filter(category -> percent.isAtLeast(category.minimum()))
                .findFirst()
                .orElseThrow();
    }
}
