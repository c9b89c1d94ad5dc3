package id.asn.planning.report;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.UseCase;
import id.asn.planning.metric.MetricRegistry;
import id.asn.planning.metric.ReportingDate;
import id.asn.planning.register.Register;
import id.asn.planning.report.NationalDevelopmentView.AgencyFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report over every agency the caller may see. */
@ApplicationScoped
@UseCase
public class NationalDevelopment {

    private final ReportQueries queries;
    private final MetricRegistry metrics;
    private final Register register;
    private final Caller caller;
    private final Clock clock;

    NationalDevelopment(ReportQueries queries, MetricRegistry metrics, Register register, Caller caller, Clock clock) {
        this.queries = queries;
        this.metrics = metrics;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws id.asn.chassis.web.ProblemException 422 for a day to come or before the year */
    public NationalDevelopmentView of(int year, @Nullable LocalDate asOf) {
        ReportingDate date = ReportingDate.of(year, asOf, clock);
        List<Register.Agency> agencies = register.agencies(caller.agencies());
        ReportData data =
                queries.of(agencies.stream().map(Register.Agency::agencyCode).toList(), date);
        return new NationalDevelopmentView(
                year,
                date.on(),
                date.dataAsOf(),
                metrics.inForce(date.on()),
                Figures.of(data.nation(), data, Visibility.everything()),
                agencies.stream()
                        .map(agency -> new AgencyFigures(
                                agency.agencyCode(),
                                agency.name(),
                                Figures.of(data.agency(agency.agencyCode()), data, Visibility.everything())))
                        .toList());
    }
}
