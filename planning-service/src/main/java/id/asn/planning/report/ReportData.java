package id.asn.planning.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a report: every place of it from the same statements, so that units sum to their agency by construction. */
record ReportData(
        List<PeopleFigures.Row> people,
        List<HoursFigures.Row> hours,
        List<GapFigures.Row> gaps,
        List<NeedFigures.Row> needs,
        List<CoverageFigures.Row> coverage) {

    PlaceFigures nation() {
        return at(null, null);
    }

    PlaceFigures agency(String agencyCode) {
        return at(agencyCode, null);
    }

    PlaceFigures unit(String agencyCode, String unitCode) {
        return at(agencyCode, unitCode);
    }

    /** The units that any figure of the agency names. */
    Set<String> unitsOf(String agencyCode) {
        Set<String> units = new TreeSet<>();
        Stream.of(people, hours, gaps, needs, coverage)
                .flatMap(List::stream)
                .map(Placed.class::cast)
                .filter(row -> agencyCode.equals(row.agencyCode()))
                .map(Placed::unitCode)
                .filter(Objects::nonNull)
                .forEach(units::add);
        return units;
    }

    /** Forms of development with hours anywhere in the report. */
    Set<String> forms() {
        Set<String> forms = new TreeSet<>();
        hours.stream().map(HoursFigures.Row::formCode).filter(Objects::nonNull).forEach(forms::add);
        return forms;
    }

    /** Attendance modes with hours anywhere in the report. */
    Set<String> modes() {
        Set<String> modes = new TreeSet<>();
        hours.stream()
                .map(HoursFigures.Row::attendanceMode)
                .filter(Objects::nonNull)
                .forEach(modes::add);
        return modes;
    }

    /** Competencies with a known gap anywhere in the report, by code, with their names. */
    Map<String, String> competencies() {
        Map<String, String> competencies = new TreeMap<>();
        gaps.forEach(row -> competencies.put(row.competencyCode(), row.name()));
        return competencies;
    }

    private PlaceFigures at(@Nullable String agencyCode, @Nullable String unitCode) {
        return new PlaceFigures(
                rows(people, agencyCode, unitCode).stream().findFirst().orElse(PeopleFigures.Row.NOBODY),
                rows(hours, agencyCode, unitCode),
                rows(gaps, agencyCode, unitCode),
                rows(needs, agencyCode, unitCode),
                rows(coverage, agencyCode, unitCode).stream().findFirst().orElse(CoverageFigures.Row.NONE));
    }

    private static <R extends Placed> List<R> rows(
            List<R> all, @Nullable String agencyCode, @Nullable String unitCode) {
        return all.stream().filter(row -> row.isAt(agencyCode, unitCode)).toList();
    }
}
