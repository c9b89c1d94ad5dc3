package id.asn.standard.coverage;

import id.asn.chassis.export.Column;
import id.asn.chassis.export.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the views of coverage look as tables: every row says what it rests on. */
final class CoverageTables {

    private static final String SUBTREE = "subtree.";

    static final Table<CoverageView.Row> UNITS = new Table<>(
            "coverage",
            joined(
                    List.of(
                            Column.text("agencyCode", CoverageView.Row::agencyCode),
                            Column.text("unitCode", row -> row.unit().unitCode()),
                            Column.text("unitName", row -> row.unit().name()),
                            Column.text("parentUnitCode", row -> row.unit().parentUnitCode())),
                    figures("", row -> row.unit().own()),
                    figures(SUBTREE, row -> row.unit().subtree()),
                    basis(CoverageView.Row::basis)));

    static final Table<AgencyCoverage> AGENCIES = new Table<>(
            "coverage-agencies",
            joined(
                    List.of(
                            Column.text("agencyCode", AgencyCoverage::agencyCode),
                            Column.text("agencyName", AgencyCoverage::name),
                            Column.text("agencyKind", row -> row.kind().name()),
                            Column.text("regionCode", AgencyCoverage::regionCode)),
                    figures("", AgencyCoverage::figures),
                    basis(AgencyCoverage::basis)));

    static final Table<PositionCoverage> POSITIONS = new Table<>(
            "coverage-positions",
            joined(
                    List.of(
                            Column.text("agencyCode", PositionCoverage::agencyCode),
                            Column.text("unitCode", PositionCoverage::unitCode),
                            Column.text("positionCode", PositionCoverage::positionCode),
                            Column.text("positionTitle", PositionCoverage::title),
                            Column.text("tier", row -> row.tier().name()),
                            Column.text("findings", row -> list(row.findings())),
                            Column.text("decreeNumber", PositionCoverage::decreeNumber),
                            Column.day("decreeDate", PositionCoverage::decreeDate),
                            Column.day("effectiveFrom", PositionCoverage::effectiveFrom),
                            Column.text("urusanMissing", row -> list(row.urusanMissing())),
                            Column.text(
                                    "competenciesWithoutIndicators", row -> list(row.competenciesWithoutIndicators())),
                            Column.number("holdersWithoutStandard", row -> exact(row.holdersWithoutStandard())),
                            Column.text("positionId", row -> row.positionId().toString())),
                    basis(PositionCoverage::basis)));

    static final Table<CoverageTrend.Point> TREND = new Table<>(
            "coverage-trend",
            List.of(
                    Column.text("agencyCode", CoverageTrend.Point::agencyCode),
                    Column.text("unitCode", CoverageTrend.Point::unitCode),
                    Column.day("asOf", CoverageTrend.Point::asOf),
                    Column.count("positions", CoverageTrend.Point::positions),
                    Column.count("withEnactedStandard", CoverageTrend.Point::withEnactedStandard),
                    Column.count("withoutEnactedStandard", CoverageTrend.Point::withoutEnactedStandard),
                    Column.number("coveredShare", CoverageTrend.Point::coveredShare),
                    Column.readAt("knownAt", CoverageTrend.Point::knownAt)));

    private CoverageTables() {}

    private static <R> List<Column<R>> figures(String prefix, Function<R, CoverageFigures> of) {
        return List.of(
                Column.count(prefix + "positions", row -> of.apply(row).positions()),
                Column.count(
                        prefix + "withEnactedStandard", row -> of.apply(row).withEnactedStandard()),
                Column.count(
                        prefix + "withoutEnactedStandard", row -> of.apply(row).withoutEnactedStandard()),
                Column.number(prefix + "coveredShare", row -> of.apply(row).coveredShare()),
                Column.count(prefix + "outdated", row -> of.apply(row).outdated()),
                Column.count(prefix + "withoutTechnical", row -> of.apply(row).withoutTechnical()),
                Column.count(
                        prefix + "urusanWithoutTechnical", row -> of.apply(row).urusanWithoutTechnical()),
                Column.count(prefix + "withoutIndicators", row -> of.apply(row).withoutIndicators()),
                Column.count(
                        prefix + "withoutPerformanceIndicators",
                        row -> of.apply(row).withoutPerformanceIndicators()),
                Column.count(prefix + "draftsUnderWay", row -> of.apply(row).draftsUnderWay()),
                Column.count(
                        prefix + "holdersWithoutStandard", row -> of.apply(row).holdersWithoutStandard()));
    }

    private static <R> List<Column<R>> basis(Function<R, Basis> of) {
        return List.of(
                Column.day("asOf", row -> of.apply(row).asOf()),
                Column.readAt("knownAt", row -> of.apply(row).knownAt()),
                Column.count("olderThanYears", row -> of.apply(row).olderThanYears()),
                Column.text("rule", row -> of.apply(row).rule()));
    }

    @SafeVarargs
    private static <R> List<Column<R>> joined(List<Column<R>>... parts) {
        List<Column<R>> all = new ArrayList<>();
        for (List<Column<R>> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static @Nullable BigDecimal exact(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static @Nullable String list(@Nullable List<?> values) {
        return values == null ? null : values.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }
}
