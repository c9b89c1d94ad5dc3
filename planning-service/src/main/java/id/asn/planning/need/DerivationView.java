package id.asn.planning.need;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.asn.planning.metric.ReportingDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a derivation did. */
@Schema(name = "NeedDerivation")
public record DerivationView(
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "2022") int year,

        @Schema(description = "The day whose people and placements count")
        LocalDate referenceDate,

        @Schema(description = "Open needs of the agency and year after the derivation", examples = "214")
        int open,

        @Schema(description = "The open ones by basis") Map<NeedBasis, Long> byBasis,

        @Schema(description = "New, or open again") int opened,

        @Schema(description = "Open before and after, with another size, unit, cause or strategic reference")
        int updated,

        @Schema(description = "Their cause has gone") int closed,
        int unchanged) {

    static DerivationView of(
            String agencyCode,
            ReportingDate date,
            List<NeedCause> causes,
            List<NeedChange> open,
            List<NeedChange> closed) {
        int opened = Math.toIntExact(open.stream().filter(NeedChange::opened).count());
        return new DerivationView(
                agencyCode,
                date.year(),
                date.on(),
                causes.size(),
                causes.stream().collect(groupingBy(NeedCause::basis, () -> new EnumMap<>(NeedBasis.class), counting())),
                opened,
                open.size() - opened,
                closed.size(),
                causes.size() - open.size());
    }
}
