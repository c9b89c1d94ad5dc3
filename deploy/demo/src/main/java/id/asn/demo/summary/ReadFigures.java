package id.asn.demo.summary;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.demo.api.ApiClient;
import id.asn.demo.api.Patience;
import id.asn.demo.api.Service;
import id.asn.demo.load.RegisteredAgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks the services for what the summary shows. */
public final class ReadFigures {
    private final ApiClient api;
    private final Patience patience;

    public ReadFigures(ApiClient api, Patience patience) {
        this.api = api;
        this.patience = patience;
    }

    /** Waits until planning holds every entry of the ledger and every gap of assessment. */
    public void awaitPlanning(RegisteredAgency agency, int year, Set<Integer> years) {
        ReadHours hours = new ReadHours(api, patience, agency);
        hours.awaitPlanning(years);
        long matched = agency.input().matchable();
        patience.until(
                "planning holds the gaps of " + matched + " people of "
                        + agency.input().name(),
                () -> ReportFigures.gaps(hours.report(year)).stream()
                                        .mapToLong(AgencyFigures.Gap::people)
                                        .max()
                                        .orElse(0)
                                >= matched
                        ? Optional.of(true)
                        : Optional.empty());
    }

    public AgencyFigures of(RegisteredAgency agency, int year, Set<Integer> years) {
        ReadHours reading = new ReadHours(api, patience, agency);
        JsonNode report = reading.report(year);
        JsonNode headcount = report.path("headcount");
        Map<String, String> formNames = formNames(year);
        JsonNode hours = report.path("hours");
        return new AgencyFigures(
                agency.code(),
                agency.input().name(),
                year,
                headcount.path("total").asLong(),
                headcount.path("PNS").asLong(),
                headcount.path("PPPK").asLong(),
                report.path("reached20Jp").path("people").asLong(),
                report.path("reached20Jp").path("share").decimalValue(),
                hours.path("creditedJp").decimalValue(),
                hours.path("verifiedJp").decimalValue(),
                hours.path("entries").asLong(),
                ReportFigures.map(hours.path("byForm"), form -> ReportFigures.formHours(form, formNames)),
                ReportFigures.map(hours.path("byMode"), ReportFigures::modeHours),
                ReportFigures.gaps(report),
                ReportFigures.needs(report.path("needs")),
                matches(agency),
                ReportFigures.map(items(agency, Service.TRAINING_HOURS, "/v1/held-completions"), ReadFigures::held),
                coverage(agency),
                reading.reconcile(years));
    }

    public NationalFigures national(int year) {
        JsonNode report = api.get(
                        Service.PLANNING,
                        "/v1/reports/national-development?year=" + year,
                        api.tokens().role("national-reader"))
                .expected("national report");
        JsonNode figures = report.has("total") ? report.path("total") : report;
        return new NationalFigures(
                year,
                figures.path("headcount").path("total").asLong(),
                figures.path("reached20Jp").path("people").asLong(),
                figures.path("reached20Jp").path("share").decimalValue(),
                figures.path("hours").path("creditedJp").decimalValue(),
                figures.path("hours").path("verifiedJp").decimalValue());
    }

    private Map<String, Long> matches(RegisteredAgency agency) {
        return ReportFigures.map(items(agency, Service.ASSESSMENT, "/v1/matches"), Function.identity()).stream()
                .map(match -> match.path("category").asText(match.path("status").asText()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** What the forms of development are called, by the conversion rules at the end of the year. */
    private Map<String, String> formNames(int year) {
        String path = "/v1/conversion-rules?asOf=" + year + "-12-31";
        JsonNode rules = api.get(Service.TRAINING_HOURS, path, api.tokens().role("auditor"))
                .expected(path)
                .path("items");
        return ReportFigures.map(rules, Function.identity()).stream()
                .collect(Collectors.toMap(
                        rule -> rule.path("formCode").asText(),
                        rule -> rule.path("name").asText()));
    }

    private AgencyFigures.Coverage coverage(RegisteredAgency agency) {
        String path = "/v1/coverage?agency=" + agency.code();
        JsonNode coverage = api.get(Service.STANDARDS, path, token(agency)).expected(path);
        List<String> without = new ArrayList<>();
        for (JsonNode unit : coverage.path("units")) {
            if (unit.path("positions").asLong() > 0
                    && unit.path("withEnactedStandard").asLong() == 0) {
                without.add(unit.path("name").asText());
            }
        }
        return new AgencyFigures.Coverage(
                coverage.path("positions").asLong(),
                coverage.path("withEnactedStandard").asLong(),
                without);
    }

    /** The first 500 of a list, which is more than the demo has of anything it lists. */
    private JsonNode items(RegisteredAgency agency, Service service, String path) {
        String filled = path + "?limit=500&agency=" + agency.code();
        return api.get(service, filled, token(agency)).expected(filled).path("items");
    }

    private String token(RegisteredAgency agency) {
        return api.tokens().role(agency.input().maker());
    }

    private static AgencyFigures.Held held(JsonNode held) {
        return new AgencyFigures.Held(
                held.path("title").asText(),
                held.path("sourceRecordId").asText(),
                ReportFigures.map(
                        held.path("reasons"), reason -> reason.path("code").asText()),
                ReportFigures.map(
                        held.path("reasons"), reason -> reason.path("message").asText()));
    }
}
