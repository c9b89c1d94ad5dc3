package id.asn.assessment.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the rule rows; they are few, so a batch reads them once. */
@ApplicationScoped
public class RuleSchemes {

    private final Jdbi jdbi;

    RuleSchemes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every scheme there is; to be called inside a transaction. */
    public SchemeBook book() {
        return jdbi.withHandle(handle -> {
            List<PartRow> parts = rows(handle, PartRow.class, """
                    select scheme_code, version, part_code, competency_groups, weight
                      from rule_scheme_part order by scheme_code, version, part_code""");
            List<CategoryRow> categories = rows(handle, CategoryRow.class, """
                    select scheme_code, version, category, minimum, name_id, name_en from rule_category""");
            List<SchemeRow> schemes = rows(handle, SchemeRow.class, """
                    select scheme_code, version, purpose, tier, adopted, effective_from, effective_to,
                           validity_months, citation, certainty, surplus, missing, minimum_rated_share, display_scale
                      from rule_scheme order by scheme_code, version""");
            return new SchemeBook(
                    schemes.stream().map(row -> row.with(parts, categories)).toList(), EvidencePolicyRows.all(handle));
        });
    }

    private static <T> List<T> rows(Handle handle, Class<T> row, String sql) {
        return handle.createQuery(sql).mapTo(row).list();
    }

    /** A row of {@code rule_scheme}. */
    public record SchemeRow(
            String schemeCode,
            int version,
            Purpose purpose,
            String tier,
            boolean adopted,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            int validityMonths,
            String citation,
            String certainty,
            SurplusTreatment surplus,
            MissingTreatment missing,
            @Nullable BigDecimal minimumRatedShare,
            int displayScale) {

        RuleScheme with(List<PartRow> parts, List<CategoryRow> categories) {
            return new RuleScheme(
                    schemeCode,
                    version,
                    purpose,
                    tier,
                    adopted,
                    effectiveFrom,
                    effectiveTo,
                    validityMonths,
                    citation,
                    certainty,
                    parts.stream()
                            .filter(row -> row.schemeCode.equals(schemeCode) && row.version == version)
                            .map(row -> new SchemePart(row.partCode, row.competencyGroups, row.weight))
                            .toList(),
                    categories.stream()
                            .filter(row -> row.schemeCode.equals(schemeCode) && row.version == version)
                            .map(row -> new Category(row.category, row.minimum, row.nameId, row.nameEn))
                            .toList(),
                    surplus,
                    missing,
                    minimumRatedShare,
                    displayScale);
        }
    }

    /** A row of {@code rule_scheme_part}. */
    public record PartRow(
            String schemeCode,
            int version,
            String partCode,
            Set<CompetencyGroup> competencyGroups,
            BigDecimal weight) {}

    /** A row of {@code rule_category}. */
    public record CategoryRow(
            String schemeCode, int version, String category, BigDecimal minimum, String nameId, String nameEn) {}
}
