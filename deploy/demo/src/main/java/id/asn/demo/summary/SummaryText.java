package id.asn.demo.summary;

import id.asn.demo.DemoResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as a regional HR officer and a national reader want to read them. */
public final class SummaryText {
    private static final int TOP_GAPS = 5;

    private final List<String> lines = new ArrayList<>();

    private SummaryText() {}

    public static List<String> of(DemoResult result) {
        SummaryText text = new SummaryText();
        result.agencies().forEach(text::agency);
        text.national(result.national());
        text.reconciliation(result);
        return text.lines;
    }

    private void agency(AgencyFigures agency) {
        add("");
        add("== %s (%s), %d", agency.name(), agency.agencyCode(), agency.year());
        add("   People              %d (%d PNS, %d PPPK)", agency.people(), agency.pns(), agency.pppk());
        add("   At 20 JP, verified  %d = %s %%", agency.reached20Jp(), percent(agency.share()));
        add(
                "   Hours credited      %.2f JP in %d entries, of which %.2f JP verified",
                agency.creditedJp(), agency.entries(), agency.verifiedJp());
        agency.byForm()
                .forEach(form -> add(
                        "     %-6s %10.2f JP %6d entries  %s",
                        form.formCode(), form.jp(), form.entries(), form.name()));
        agency.byMode()
                .forEach(mode ->
                        add("     %-6s %10.2f JP %6d entries", mode.attendanceMode(), mode.jp(), mode.entries()));
        matches(agency);
        needs(agency.needs());
        held(agency);
        AgencyFigures.Coverage coverage = agency.coverage();
        add(
                "   SKJ coverage        %d of %d positions; without any SKJ: %s",
                coverage.withEnactedStandard(),
                coverage.positions(),
                coverage.unitsWithoutStandard().isEmpty()
                        ? "no unit"
                        : String.join(", ", coverage.unitsWithoutStandard()));
    }

    private void matches(AgencyFigures agency) {
        if (agency.matches().isEmpty()) {
            add("   Job-person match    nobody assessed yet");
            return;
        }
        add(
                "   Job-person match    %s",
                agency.matches().entrySet().stream()
                        .map(category -> category.getKey() + " " + category.getValue())
                        .collect(Collectors.joining(", ")));
        agency.gaps().stream()
                .filter(gap -> gap.meanGap().signum() > 0)
                .limit(TOP_GAPS)
                .forEach(gap -> add(
                        "     gap %.2f  %s %s (%d of %d people below)",
                        gap.meanGap(), gap.competencyCode(), gap.name(), gap.below(), gap.people()));
    }

    private void needs(AgencyFigures.Needs needs) {
        add(
                "   Needs               %d: %d traced to a goal, %d without one",
                needs.total(), needs.withStrategicReference(), needs.withoutStrategicReference());
        needs.byBasis().forEach((basis, count) -> add("     %-18s %6d", basis, count));
    }

    private void held(AgencyFigures agency) {
        add("   Held for review     %d", agency.held().size());
        agency.held().forEach(held -> {
            add("     %s: %s (%s)", String.join(", ", held.reasons()), held.title(), held.sourceRecordId());
            held.messages().forEach(message -> add("       %s", message));
        });
    }

    private void national(NationalFigures national) {
        add("");
        add("== National reader, %d", national.year());
        add(
                "   %d people, %d at 20 JP = %s %%; %.2f JP credited, %.2f JP verified",
                national.people(),
                national.reached20Jp(),
                percent(national.share()),
                national.creditedJp(),
                national.verifiedJp());
    }

    private void reconciliation(DemoResult result) {
        add("");
        add("== Ledger = balances = reports, all years");
        result.agencies().forEach(agency -> {
            Reconciliation totals = agency.reconciliation();
            add(
                    "   %-4s ledger %.2f, balances %.2f, reports %.2f: %s",
                    agency.agencyCode(),
                    totals.ledgerJp(),
                    totals.balancesJp(),
                    totals.reportJp(),
                    totals.holds() ? "equal" : "DIFFERENT");
        });
    }

    @SuppressWarnings("AnnotateFormatMethod") // The annotation would be a dependency for one private method.
    private void add(String format, Object... arguments) {
        lines.add(String.format(Locale.ROOT, format, arguments));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).toPlainString();
    }
}
