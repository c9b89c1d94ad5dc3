package id.asn.assessment.rules;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A part of a scheme: the groups whose levels are added up together, and the weight of their share in the whole.
 *
 * @param weight relative to the other parts; positive
 */
public record SchemePart(String code, Set<CompetencyGroup> groups, BigDecimal weight) {

    public SchemePart {
        groups = Set.copyOf(groups);
        if (groups.isEmpty() || weight.signum() <= 0) {
            throw new IllegalArgumentException("A part needs groups and a positive weight");
        }
    }

    public boolean counts(CompetencyGroup group) {
        return groups.contains(group);
    }
}
