package id.asn.planning.report;

import id.asn.planning.metric.ReportingDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Runs the statements of a report, in the caller's transaction and scope. */
@ApplicationScoped
class ReportQueries {

    private final PeopleFigures people;
    private final HoursFigures hours;
    private final GapFigures gaps;
    private final NeedFigures needs;
    private final CoverageFigures coverage;

    ReportQueries(
            PeopleFigures people, HoursFigures hours, GapFigures gaps, NeedFigures needs, CoverageFigures coverage) {
        this.people = people;
        this.hours = hours;
        this.gaps = gaps;
        this.needs = needs;
        this.coverage = coverage;
    }

    ReportData of(List<String> agencies, ReportingDate date) {
        return new ReportData(
                people.of(agencies, date),
                hours.of(agencies, date),
                gaps.of(agencies, date),
                needs.of(agencies, date),
                coverage.of(agencies, date));
    }
}
