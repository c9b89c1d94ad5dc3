package id.asn.planning.report;

import id.asn.planning.need.NeedBasis;
import id.asn.planning.report.SmallCells.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which figures of the units of an agency may be shown to a reader of aggregates. It knows which figures add up: each one
 * over the units to the agency's, and within a unit the parts to their total.
 */
final class UnitVisibility {

    /** Never shown, but known to whoever knows total and part. */
    private static final String NOT_REACHED = "reached/not";

    private final ReportData report;
    private final Map<String, PlaceFigures> units;

    private UnitVisibility(ReportData report, Map<String, PlaceFigures> units) {
        this.report = report;
        this.units = units;
    }

    /** @param threshold people from which on a cell may be shown */
    static Map<String, Visibility> of(ReportData report, Map<String, PlaceFigures> units, long threshold) {
        UnitVisibility visibility = new UnitVisibility(report, units);
        Set<Cell> suppressed = SmallCells.suppressed(visibility.people(), visibility.sums(), threshold);
        Map<String, Visibility> byUnit = new LinkedHashMap<>();
        units.keySet().forEach(unit -> byUnit.put(unit, figure -> !suppressed.contains(new Cell(unit, figure))));
        return byUnit;
    }

    private Map<Cell, Long> people() {
        Map<Cell, Long> people = new HashMap<>();
        units.forEach((unit, place) -> people(place).forEach((figure, n) -> people.put(new Cell(unit, figure), n)));
        return people;
    }

    private Map<String, Long> people(PlaceFigures place) {
        Map<String, Long> people = new LinkedHashMap<>();
        PeopleFigures.Row all = place.people();
        people.put(Figures.HEADCOUNT, all.total());
        people.put(Figures.PNS, all.pns());
        people.put(Figures.PPPK, all.pppk());
        people.put(Figures.REACHED, all.reached());
        people.put(NOT_REACHED, all.total() - all.reached());
        people.put(Figures.HOURS, place.allHours().people());
        report.forms()
                .forEach(f -> people.put(Figures.form(f), place.hoursOfForm(f).people()));
        report.modes()
                .forEach(m -> people.put(Figures.mode(m), place.hoursInMode(m).people()));
        report.competencies().keySet().forEach(code -> {
            long rated = place.gapIn(code).map(GapFigures.Row::people).orElse(0L);
            long below = place.gapIn(code).map(GapFigures.Row::below).orElse(0L);
            people.put(Figures.gap(code), rated);
            people.put(Figures.below(code), below);
            people.put(notBelow(code), rated - below);
        });
        people.put(Figures.NEEDS, place.allNeeds().people());
        people.put(Figures.NEEDS_WITH, place.needsServing(true).people());
        people.put(Figures.NEEDS_WITHOUT, place.needsServing(false).people());
        Arrays.stream(NeedBasis.values())
                .forEach(basis ->
                        people.put(Figures.basis(basis), place.needsOf(basis).people()));
        return people;
    }

    private List<List<Cell>> sums() {
        List<List<Cell>> sums = new ArrayList<>();
        List<List<String>> within = within();
        within.stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(figure -> sums.add(units.keySet().stream()
                        .map(unit -> new Cell(unit, figure))
                        .toList()));
        units.keySet()
                .forEach(unit -> within.forEach(figures -> sums.add(
                        figures.stream().map(figure -> new Cell(unit, figure)).toList())));
        return sums;
    }

    private List<List<String>> within() {
        List<List<String>> within = new ArrayList<>();
        within.add(List.of(Figures.HEADCOUNT, Figures.PNS, Figures.PPPK));
        within.add(List.of(Figures.HEADCOUNT, Figures.REACHED, NOT_REACHED));
        within.add(withTotal(Figures.HOURS, report.forms().stream().map(Figures::form)));
        within.add(withTotal(Figures.HOURS, report.modes().stream().map(Figures::mode)));
        report.competencies()
                .keySet()
                .forEach(code -> within.add(List.of(Figures.gap(code), Figures.below(code), notBelow(code))));
        within.add(List.of(Figures.NEEDS, Figures.NEEDS_WITH, Figures.NEEDS_WITHOUT));
        within.add(withTotal(Figures.NEEDS, Arrays.stream(NeedBasis.values()).map(Figures::basis)));
        return within;
    }

    private static List<String> withTotal(String total, Stream<String> parts) {
        return Stream.concat(Stream.of(total), parts).toList();
    }

    private static String notBelow(String competencyCode) {
        return "gap/not-below/" + competencyCode;
    }
}
