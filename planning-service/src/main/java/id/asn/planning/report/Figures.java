package id.asn.planning.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.planning.need.NeedBasis;
import id.asn.planning.report.Hours.FormHours;
import id.asn.planning.report.Hours.ModeHours;
import id.asn.planning.report.NeedCounts.BasisCount;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of one place, as far as the reader may see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DevelopmentFigures")
public record Figures(
        Headcount headcount,
        Reached reached20Jp,
        Hours hours,
        List<MeanGap> meanGaps,
        NeedCounts needs,
        StandardCoverage standardCoverage) {

    static final String HEADCOUNT = "headcount";
    static final String PNS = "headcount/PNS";
    static final String PPPK = "headcount/PPPK";
    static final String REACHED = "reached";
    static final String HOURS = "hours";
    static final String NEEDS = "needs";
    static final String NEEDS_WITH = "needs/with";
    static final String NEEDS_WITHOUT = "needs/without";

    static String form(String formCode) {
        return "hours/form/" + formCode;
    }

    static String mode(String mode) {
        return "hours/mode/" + mode;
    }

    static String gap(String competencyCode) {
        return "gap/" + competencyCode;
    }

    static String below(String competencyCode) {
        return "gap/below/" + competencyCode;
    }

    static String basis(NeedBasis basis) {
        return "needs/" + basis;
    }

    /** @param report the whole report, for the forms and competencies that the place may lack */
    static Figures of(PlaceFigures place, ReportData report, Visibility visible) {
        return new Figures(
                Headcount.of(place.people(), visible),
                Reached.of(place.people(), visible),
                hours(place, report, visible),
                gaps(place, report, visible),
                needs(place, visible),
                StandardCoverage.of(place.coverage()));
    }

    private static Hours hours(PlaceFigures place, ReportData report, Visibility visible) {
        List<FormHours> forms = report.forms().stream()
                .map(form -> FormHours.of(form, place.hoursOfForm(form), visible.shows(form(form))))
                .filter(form -> form.suppressed() != null || isPositive(form.entries()))
                .toList();
        List<ModeHours> modes = report.modes().stream()
                .map(mode -> ModeHours.of(mode, place.hoursInMode(mode), visible.shows(mode(mode))))
                .filter(mode -> mode.suppressed() != null || isPositive(mode.entries()))
                .toList();
        HoursFigures.Row all = place.allHours();
        return visible.shows(HOURS)
                ? new Hours(all.creditedJp(), all.verifiedJp(), all.entries(), forms, modes, null)
                : new Hours(null, null, null, forms, modes, true);
    }

    private static List<MeanGap> gaps(PlaceFigures place, ReportData report, Visibility visible) {
        return report.competencies().entrySet().stream()
                .flatMap(competency -> {
                    String code = competency.getKey();
                    if (!visible.shows(gap(code))) {
                        return Stream.of(MeanGap.suppressed(code, competency.getValue()));
                    }
                    return place.gapIn(code).map(row -> MeanGap.of(code, competency.getValue(), row)).stream()
                            .map(gap -> visible.shows(below(code)) ? gap : gap.withoutBelow());
                })
                .toList();
    }

    private static NeedCounts needs(PlaceFigures place, Visibility visible) {
        List<BasisCount> bases = Arrays.stream(NeedBasis.values())
                .map(basis -> visible.shows(basis(basis))
                        ? new BasisCount(basis, place.needsOf(basis).needs(), null)
                        : new BasisCount(basis, null, true))
                .toList();
        boolean total = visible.shows(NEEDS);
        boolean split = visible.shows(NEEDS_WITH) && visible.shows(NEEDS_WITHOUT);
        return new NeedCounts(
                total ? place.allNeeds().needs() : null,
                split ? place.needsServing(true).needs() : null,
                split ? place.needsServing(false).needs() : null,
                bases,
                (total && split) ? null : true);
    }

    private static boolean isPositive(@Nullable Long number) {
        return number != null && number > 0;
    }
}
