package id.asn.demo.summary;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.demo.api.ApiClient;
import id.asn.demo.api.Patience;
import id.asn.demo.api.Service;
import id.asn.demo.load.RegisteredAgency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Asks the services for what the summary shows. */
public final class ReadFigures {
    private static final Set<String> NO_FIGURE = Set.of("NO_STANDARD");

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
        long matched = matches(agency).entrySet().stream()
                .filter(category -> !NO_FIGURE.contains(category.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        patience.until(
                "planning holds the gaps of " + matched + " people of "
                        + agency.input().name(),
                () -> gaps(hours.report(year)).stream()
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
                map(hours.path("byForm"), ReadFigures::formHours),
                map(hours.path("byMode"), ReadFigures::modeHours),
                gaps(report),
                needs(report.path("needs")),
                matches(agency),
                map(items(agency, Service.TRAINING_HOURS, "/v1/held-completions"), ReadFigures::held),
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
        return map(items(agency, Service.ASSESSMENT, "/v1/matches"), Function.identity()).stream()
                .map(match -> match.path("category").asText(match.path("status").asText()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
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

    private static List<AgencyFigures.Gap> gaps(JsonNode report) {
        return map(report.path("meanGaps"), ReadFigures::gap).stream()
                .sorted(Comparator.comparing(AgencyFigures.Gap::meanGap)
                        .reversed()
                        .thenComparing(AgencyFigures.Gap::competencyCode))
                .toList();
    }

    private static AgencyFigures.Gap gap(JsonNode gap) {
        return new AgencyFigures.Gap(
                gap.path("competencyCode").asText(),
                gap.path("name").asText(),
                gap.path("people").asLong(),
                gap.path("below").asLong(),
                gap.hasNonNull("meanGap") ? gap.path("meanGap").decimalValue() : BigDecimal.ZERO);
    }

    private static AgencyFigures.FormHours formHours(JsonNode form) {
        return new AgencyFigures.FormHours(
                form.path("formCode").asText(),
                form.path("jp").decimalValue(),
                form.path("entries").asLong());
    }

    private static AgencyFigures.ModeHours modeHours(JsonNode mode) {
        return new AgencyFigures.ModeHours(
                mode.path("attendanceMode").asText(),
                mode.path("jp").decimalValue(),
                mode.path("entries").asLong());
    }

    private static AgencyFigures.Needs needs(JsonNode needs) {
        Map<String, Long> byBasis = new TreeMap<>();
        for (JsonNode basis : needs.path("byBasis")) {
            byBasis.put(basis.path("basis").asText(), basis.path("needs").asLong());
        }
        return new AgencyFigures.Needs(
                needs.path("total").asLong(),
                needs.path("withStrategicReference").asLong(),
                needs.path("withoutStrategicReference").asLong(),
                byBasis);
    }

    private static AgencyFigures.Held held(JsonNode held) {
        return new AgencyFigures.Held(
                held.path("title").asText(),
                held.path("sourceRecordId").asText(),
                map(held.path("reasons"), reason -> reason.path("code").asText()));
    }

    private static <T> List<T> map(JsonNode array, Function<JsonNode, T> element) {
        return StreamSupport.stream(array.spliterator(), false).map(element).toList();
    }
}
