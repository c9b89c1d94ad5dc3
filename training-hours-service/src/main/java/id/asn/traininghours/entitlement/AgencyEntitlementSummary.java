package id.asn.traininghours.entitlement;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.employee.EmploymentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an agency, or one unit of it, stands in a year; no persons. */
@Schema(name = "AgencyEntitlementSummary")
public record AgencyEntitlementSummary(
        String agencyCode,
        int year,
        LocalDate asOf,
        Instant knownAt,
        EntitlementTotals total,
        List<OfKind> byEmploymentKind,

        @Schema(description = "By code; people without a definitive position come last, without a code")
        List<OfUnit> byUnit) {

    /** The part of one employment kind. */
    @Schema(name = "EntitlementTotalsOfKind")
    public record OfKind(EmploymentKind employmentKind, EntitlementTotals totals) {}

    /** The part of one unit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EntitlementTotalsOfUnit")
    public record OfUnit(@Nullable String unitCode, EntitlementTotals totals) {}

    static AgencyEntitlementSummary of(String agencyCode, int year, AsKnown cut, List<AgencyPositions.Placed> people) {
        return new AgencyEntitlementSummary(
                agencyCode,
                year,
                cut.asOf(),
                cut.knownAt(),
                EntitlementTotals.of(people),
                people.stream()
                        .collect(groupingBy(
                                one -> one.position().account().rule().employmentKind()))
                        .entrySet()
                        .stream()
                        .map(kind -> new OfKind(kind.getKey(), EntitlementTotals.of(kind.getValue())))
                        .sorted(Comparator.comparing(OfKind::employmentKind))
                        .toList(),
                people.stream().collect(groupingBy(one -> Optional.ofNullable(one.unitCode()))).entrySet().stream()
                        .map(unit -> new OfUnit(unit.getKey().orElse(null), EntitlementTotals.of(unit.getValue())))
                        .sorted(Comparator.comparing(OfUnit::unitCode, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }
}
