package id.asn.standard.coverage;

import id.asn.standard.coverage.CoverageView.UnitCoverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** What was counted in one unit itself. */
record UnitCounts(
        String unitCode,
        String name,
        @Nullable String parentUnitCode,
        boolean closed,
        @Nested Counts own) {

    /** Every unit with itself and all below it; a closed unit only while positions lie in it or below. */
    static List<UnitCoverage> withSubtrees(List<UnitCounts> units) {
        Map<String, @Nullable String> parents = new HashMap<>();
        units.forEach(unit -> parents.put(unit.unitCode(), unit.parentUnitCode()));
        Map<String, Counts> subtrees = new HashMap<>();
        for (UnitCounts unit : units) {
            String above = unit.unitCode();
            // No more steps than units: the register allows no circle, a figure must not depend on it.
            for (int step = 0; above != null && step < units.size(); step++) {
                subtrees.merge(above, unit.own(), Counts::plus);
                above = parents.get(above);
            }
        }
        List<UnitCoverage> shown = new ArrayList<>();
        for (UnitCounts unit : units) {
            Counts subtree = subtrees.getOrDefault(unit.unitCode(), Counts.NONE);
            if (!unit.closed() || subtree.positions() > 0) {
                shown.add(unit.view(subtree));
            }
        }
        return shown;
    }

    private UnitCoverage view(Counts subtree) {
        CoverageFigures figures = own.figures();
        return new UnitCoverage(
                unitCode,
                name,
                parentUnitCode,
                figures.positions(),
                figures.withEnactedStandard(),
                figures.withoutEnactedStandard(),
                figures,
                subtree.figures());
    }
}
