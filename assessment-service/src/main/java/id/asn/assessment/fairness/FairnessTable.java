package id.asn.assessment.fairness;

import id.asn.assessment.fairness.FairnessCounts.Cell;
import id.asn.assessment.fairness.FairnessReport.GroupReport;
import id.asn.assessment.fairness.FairnessReport.OutcomeCount;
import id.asn.assessment.fairness.FairnessReport.SelectionRate;
import id.asn.assessment.fairness.Group.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The counts as they may be shown. Pure. */
final class FairnessTable {

    private final FairnessCounts counts;
    private final FairnessRule rule;
    private final Set<Cell> suppressed;

    FairnessTable(FairnessCounts counts, FairnessRule rule) {
        this.counts = counts;
        this.rule = rule;
        this.suppressed = counts.suppressed(rule.smallestCell());
    }

    List<GroupReport> groups() {
        return counts.groups().stream().map(this::group).toList();
    }

    private GroupReport group(Group group) {
        return new GroupReport(
                group.dimension(),
                group.label(),
                shown(group, Figure.PEOPLE),
                Stream.of(Figure.Kind.MATCH, Figure.Kind.BOX, Figure.Kind.SUCCESSION)
                        .flatMap(kind -> counts.values(kind).stream().map(value -> outcome(group, kind, value)))
                        .toList(),
                Arrays.stream(Selection.values())
                        .map(selection -> selection(group, selection))
                        .toList());
    }

    private OutcomeCount outcome(Group group, Figure.Kind kind, String value) {
        return new OutcomeCount(kind.name(), value, shown(group, new Figure(kind, value)));
    }

    private SelectionRate selection(Group group, Selection selection) {
        Long selected = shown(group, Figure.selected(selection));
        Optional<Rate> rate = rate(group, selection);
        Optional<Rate> highest = highest(group, selection);
        return new SelectionRate(
                selection,
                selected,
                rate.map(Rate::display).orElse(null),
                rate.flatMap(own -> highest.map(own::shareOf)).orElse(null),
                rate.flatMap(own -> highest.map(top -> own.isBelow(rule.conspicuousRatio(), top)))
                        .orElse(null));
    }

    /** Only of groups that are compared with others: the highest rate that is shown among them, unless it is 0. */
    private Optional<Rate> highest(Group group, Selection selection) {
        return counts.groups().stream()
                .filter(other -> divides(other, group))
                .flatMap(other -> rate(other, selection).stream())
                .max(Rate::compareTo)
                .filter(top -> top.selected() > 0);
    }

    private static boolean divides(Group other, Group group) {
        return group.dimension() != Dimension.ALL && division(other) == division(group);
    }

    private static Dimension division(Group group) {
        return group.dimension() == Dimension.OTHERS ? Dimension.COHORT : group.dimension();
    }

    private Optional<Rate> rate(Group group, Selection selection) {
        Long people = shown(group, Figure.PEOPLE);
        Long selected = shown(group, Figure.selected(selection));
        return people == null || selected == null || people == 0
                ? Optional.empty()
                : Optional.of(new Rate(selected, people));
    }

    private @Nullable Long shown(Group group, Figure figure) {
        return suppressed.contains(new Cell(group, figure)) ? null : counts.of(group, figure);
    }
}
