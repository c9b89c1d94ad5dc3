package id.asn.planning.report;

import id.asn.planning.need.NeedBasis;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All rows of one place. */
record PlaceFigures(
        PeopleFigures.Row people,
        List<HoursFigures.Row> hours,
        List<GapFigures.Row> gaps,
        List<NeedFigures.Row> needs,
        CoverageFigures.Row coverage) {

    HoursFigures.Row allHours() {
        return hours(row -> row.formCode() == null && row.attendanceMode() == null);
    }

    HoursFigures.Row hoursOfForm(String formCode) {
        return hours(row -> formCode.equals(row.formCode()));
    }

    HoursFigures.Row hoursInMode(String mode) {
        return hours(row -> mode.equals(row.attendanceMode()));
    }

    Optional<GapFigures.Row> gapIn(String competencyCode) {
        return gaps.stream()
                .filter(row -> row.competencyCode().equals(competencyCode))
                .findFirst();
    }

    NeedFigures.Row allNeeds() {
        return needs(row -> row.basis() == null && row.strategic() == null);
    }

    NeedFigures.Row needsOf(NeedBasis basis) {
        return needs(row -> row.basis() == basis);
    }

    NeedFigures.Row needsServing(boolean aGoal) {
        return needs(row -> isTrue(row.strategic(), aGoal));
    }

    private HoursFigures.Row hours(Predicate<HoursFigures.Row> wanted) {
        return hours.stream().filter(wanted).findFirst().orElseGet(HoursFigures.Row::none);
    }

    private NeedFigures.Row needs(Predicate<NeedFigures.Row> wanted) {
        return needs.stream().filter(wanted).findFirst().orElse(NeedFigures.Row.NONE);
    }

    private static boolean isTrue(@Nullable Boolean value, boolean wanted) {
        return value != null && value == wanted;
    }
}
