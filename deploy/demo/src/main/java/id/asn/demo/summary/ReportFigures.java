package id.asn.demo.summary;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The parts of planning's report on an agency. */
final class ReportFigures {

    private ReportFigures() {}

    /** Largest mean gap first. */
    static List<AgencyFigures.Gap> gaps(JsonNode report) {
        return map(report.path("meanGaps"), ReportFigures::gap).stream()
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

    static AgencyFigures.FormHours formHours(JsonNode form, Map<String, String> names) {
        String code = form.path("formCode").asText();
        return new AgencyFigures.FormHours(
                code,
                names.getOrDefault(code, code),
                form.path("jp").decimalValue(),
                form.path("entries").asLong());
    }

    static AgencyFigures.ModeHours modeHours(JsonNode mode) {
        return new AgencyFigures.ModeHours(
                mode.path("attendanceMode").asText(),
                mode.path("jp").decimalValue(),
                mode.path("entries").asLong());
    }

    static AgencyFigures.Needs needs(JsonNode needs) {
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

    static <T> List<T> map(JsonNode array, Function<JsonNode, T> element) {
        return StreamSupport.stream(array.spliterator(), false).map(element).toList();
    }
}
