package id.asn.assessment.fairness;

import id.asn.assessment.fairness.Group.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How many people of each group have each figure, and which of these cells add up to which. Pure; it holds counts and no
 * person.
 */
final class FairnessCounts {

    private static final Comparator<Group> IN_ORDER =
            Comparator.comparing(Group::dimension).thenComparing(Group::label);
    private static final Group OTHERS = new Group(Dimension.OTHERS, "OTHERS");
    private static final List<Figure.Kind> OUTCOMES =
            List.of(Figure.Kind.MATCH, Figure.Kind.BOX, Figure.Kind.SUCCESSION);

    private final Map<Cell, Long> people = new HashMap<>();
    private final Set<Group> groups = new HashSet<>(Set.of(Group.ALL));
    private final Map<Figure.Kind, Set<String>> values = new EnumMap<>(Figure.Kind.class);
    private final Map<Selection, Set<String>> favourable;

    /**
     * @param favourable the outcomes that are to somebody's advantage
     * @param values outcomes that are shown even if nobody has them
     */
    private FairnessCounts(Map<Selection, Set<String>> favourable, Map<Figure.Kind, Set<String>> values) {
        this.favourable = favourable;
        OUTCOMES.forEach(kind -> this.values.put(kind, new HashSet<>(values.getOrDefault(kind, Set.of()))));
    }

    /** @param cohorts the label by member; empty when there are no cohorts */
    static FairnessCounts of(
            List<PersonOutcomes> everybody,
            Map<UUID, String> cohorts,
            Map<Selection, Set<String>> favourable,
            Map<Figure.Kind, Set<String>> values) {
        FairnessCounts counts = new FairnessCounts(favourable, values);
        if (!cohorts.isEmpty()) {
            counts.groups.add(OTHERS);
            cohorts.values().forEach(label -> counts.groups.add(new Group(Dimension.COHORT, label)));
        }
        everybody.forEach(person -> counts.count(person, cohorts));
        return counts;
    }

    List<Group> groups() {
        return groups.stream().sorted(IN_ORDER).toList();
    }

    /** The outcomes of the kind, in order. */
    List<String> values(Figure.Kind kind) {
        return values.getOrDefault(kind, Set.of()).stream().sorted().toList();
    }

    long of(Group group, Figure figure) {
        return people.getOrDefault(new Cell(group, figure), 0L);
    }

    /** Cells that could be found by subtraction, or through the cells they add up to. */
    Set<Cell> suppressed(long smallest) {
        Map<Cell, Long> cells = new HashMap<>();
        groups.forEach(group -> figures().forEach(figure -> cells.put(new Cell(group, figure), of(group, figure))));
        return SmallCellsPolicy.suppressed(cells, sums(), smallest);
    }

    private void count(PersonOutcomes person, Map<UUID, String> cohorts) {
        List<Figure> figures = figuresOf(person);
        groupsOf(person, cohorts).forEach(group -> {
            groups.add(group);
            figures.forEach(figure -> people.merge(new Cell(group, figure), 1L, Long::sum));
        });
    }

    private static List<Group> groupsOf(PersonOutcomes person, Map<UUID, String> cohorts) {
        List<Group> groups = new ArrayList<>(List.of(
                Group.ALL,
                new Group(Dimension.UNIT, person.unitCode()),
                new Group(Dimension.TIER, person.tier()),
                new Group(Dimension.EMPLOYMENT_KIND, person.employmentKind())));
        String label = cohorts.get(person.employeeId());
        if (label != null) {
            groups.add(new Group(Dimension.COHORT, label));
        } else if (!cohorts.isEmpty()) {
            groups.add(OTHERS);
        }
        return groups;
    }

    private List<Figure> figuresOf(PersonOutcomes person) {
        Map<Figure.Kind, String> outcomes = new EnumMap<>(Map.of(
                Figure.Kind.MATCH, person.match(),
                Figure.Kind.BOX, person.box(),
                Figure.Kind.SUCCESSION, person.succession()));
        List<Figure> figures = new ArrayList<>(List.of(Figure.PEOPLE));
        outcomes.forEach((kind, value) -> {
            values.getOrDefault(kind, Set.of()).add(value);
            figures.add(new Figure(kind, value));
        });
        for (Selection selection : Selection.values()) {
            boolean selected = isFavourable(selection, outcomes.getOrDefault(selection.outcome(), ""));
            figures.add(selected ? Figure.selected(selection) : Figure.notSelected(selection));
        }
        return figures;
    }

    private boolean isFavourable(Selection selection, String value) {
        return favourable.getOrDefault(selection, Set.of()).contains(value);
    }

    private List<Figure> figures() {
        return sumsWithinAGroup().stream().flatMap(List::stream).distinct().toList();
    }

    private List<List<Figure>> sumsWithinAGroup() {
        List<List<Figure>> sums = new ArrayList<>();
        OUTCOMES.forEach(kind ->
                sums.add(Stream.concat(Stream.of(Figure.PEOPLE), figures(kind)).toList()));
        Arrays.stream(Selection.values()).forEach(selection -> {
            sums.add(List.of(Figure.PEOPLE, Figure.selected(selection), Figure.notSelected(selection)));
            sums.add(Stream.concat(
                            Stream.of(Figure.selected(selection)),
                            figures(selection.outcome()).filter(figure -> isFavourable(selection, figure.value())))
                    .toList());
        });
        return sums;
    }

    private Stream<Figure> figures(Figure.Kind kind) {
        return values(kind).stream().map(value -> new Figure(kind, value));
    }

    private List<List<Cell>> sums() {
        List<List<Cell>> sums = new ArrayList<>();
        groups.forEach(group -> sumsWithinAGroup()
                .forEach(sum -> sums.add(
                        sum.stream().map(figure -> new Cell(group, figure)).toList())));
        for (List<Group> division : divisions()) {
            figures()
                    .forEach(figure -> sums.add(Stream.concat(Stream.of(Group.ALL), division.stream())
                            .map(group -> new Cell(group, figure))
                            .toList()));
        }
        return sums;
    }

    /** Groups that divide all people among them. */
    private List<List<Group>> divisions() {
        return Stream.of(Dimension.UNIT, Dimension.TIER, Dimension.EMPLOYMENT_KIND, Dimension.COHORT)
                .map(dimension -> groups().stream()
                        .filter(group -> group.dimension() == dimension
                                || (dimension == Dimension.COHORT && group.dimension() == Dimension.OTHERS))
                        .toList())
                .filter(division -> !division.isEmpty())
                .toList();
    }

    /** One figure of one group. */
    record Cell(Group group, Figure figure) {}
}
