package id.asn.planning.report;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.planning.metric.MetricId;
import id.asn.planning.metric.MetricRegistry;
import id.asn.planning.metric.ReportingDate;
import id.asn.planning.register.Register;
import id.asn.planning.report.UnitsDevelopmentView.UnitFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report on one agency, as a whole and by unit (PP 11/2017 art. 208; PerLAN 10/2018). */
@ApplicationScoped
@UseCase
public class AgencyDevelopment {

    private final ReportQueries queries;
    private final MetricRegistry metrics;
    private final Register register;
    private final Caller caller;
    private final Clock clock;

    AgencyDevelopment(ReportQueries queries, MetricRegistry metrics, Register register, Caller caller, Clock clock) {
        this.queries = queries;
        this.metrics = metrics;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param asOf absent for all that is known now
     * @throws id.asn.chassis.web.ProblemException 404 when the agency is outside the caller's scope or not known, 422 for a
     *     day to come or before the year
     */
    public AgencyDevelopmentView whole(String agencyCode, int year, @Nullable LocalDate asOf) {
        Register.Agency agency = agency(agencyCode);
        ReportingDate date = ReportingDate.of(year, asOf, clock);
        ReportData data = queries.of(List.of(agencyCode), date);
        return new AgencyDevelopmentView(
                agencyCode,
                agency.name(),
                year,
                date.on(),
                date.dataAsOf(),
                metrics.inForce(date.on()),
                Figures.of(data.agency(agencyCode), data, Visibility.everything()),
                register.openUnits(agencyCode).size());
    }

    /** As {@link #whole}; small cells are left out unless the caller may read single entries anyway. */
    public UnitsDevelopmentView byUnit(String agencyCode, int year, @Nullable LocalDate asOf) {
        Register.Agency agency = agency(agencyCode);
        ReportingDate date = ReportingDate.of(year, asOf, clock);
        ReportData data = queries.of(List.of(agencyCode), date);
        boolean suppress = !caller.hasScope("reports:lineage");
        return new UnitsDevelopmentView(
                agencyCode,
                agency.name(),
                year,
                date.on(),
                date.dataAsOf(),
                suppress,
                metrics.inForce(date.on()),
                units(agencyCode, data, date, suppress));
    }

    private List<UnitFigures> units(String agencyCode, ReportData data, ReportingDate date, boolean suppress) {
        Map<String, @Nullable String> names = new LinkedHashMap<>();
        register.openUnits(agencyCode).forEach(unit -> names.put(unit.unitCode(), unit.name()));
        data.unitsOf(agencyCode).forEach(unit -> names.putIfAbsent(unit, null));
        Map<String, PlaceFigures> places = new LinkedHashMap<>();
        names.keySet().forEach(unit -> places.put(unit, data.unit(agencyCode, unit)));
        Map<String, Visibility> visible = suppress
                ? UnitVisibility.of(
                        data,
                        places,
                        metrics.threshold(MetricId.SMALL_CELL, date.on()).longValueExact())
                : Map.of();
        return places.entrySet().stream()
                .map(place -> new UnitFigures(
                        place.getKey(),
                        names.get(place.getKey()),
                        Figures.of(
                                place.getValue(), data, visible.getOrDefault(place.getKey(), Visibility.everything()))))
                .toList();
    }

    private Register.Agency agency(String agencyCode) {
        caller.requireAgency(agencyCode);
        return register.agency(agencyCode).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }
}
