package id.asn.assessment.rules;

import id.asn.assessment.CanonicalText;
import java.math.BigDecimal;
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
 * @param minimumRatedShare percent of the competencies that count which must be rated before the others are left out; null
 *     unless they may be
 * @param displayScale decimals that JPM is shown with, 0 to 4; never used to compare
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
        List<Category> categories,
        SurplusTreatment surplus,
        MissingTreatment missing,
        @Nullable BigDecimal minimumRatedShare,
        int displayScale) {

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
        if ((missing == MissingTreatment.LEFT_OUT) != (minimumRatedShare != null)) {
            throw new IllegalArgumentException(
                    "Scheme " + code + " leaves out what is missing from a minimum share on");
        }
    }

    /** SHA-256 of all that it rules; when it ends, and whether it was adopted, is not part of it. */
    public String digest() {
        CanonicalText text = new CanonicalText()
                .line("scheme", code + "/" + version)
                .line("purpose", purpose)
                .line("tier", tier)
                .line("effectiveFrom", effectiveFrom)
                .line("validityMonths", validityMonths)
                .line("citation", citation)
                .line("certainty", certainty)
                .line("surplus", surplus)
                .line("missing", missing)
                .line("minimumRatedShare", minimumRatedShare)
                .line("displayScale", displayScale);
        parts.stream()
                .sorted(Comparator.comparing(SchemePart::code))
                .forEach(part -> text.line("part", part.code())
                        .line("groups", part.groups().stream().sorted().toList())
                        .line("weight", part.weight()));
        categories.forEach(category -> text.line("category", category.code())
                .line("minimum", category.minimum())
                .line("nameId", category.nameId())
                .line("nameEn", category.nameEn()));
        return text.sha256();
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
