package id.asn.traininghours.entitlement;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an agency and its units stand in a year; no persons. */
@Schema(name = "AgencyEntitlementSummary")
public record AgencyEntitlementSummary(
        String agencyCode,
        int year,
        LocalDate asOf,
        Instant knownAt,
        EntitlementTotals total,
        List<OfKind> byEmploymentKind,

        @Schema(
                description =
                        "By code; then people without a definitive position or, for readers who may see no person,"
                                + " units of under five people together")
        List<OfUnit> byUnit,

        @Schema(description = "The rules behind the figures")
        List<AppliedRule> rules,

        @Schema(description = "How the switches stand for periods that begin with the year, and completions at its end")
        List<PolicySwitch> switches) {

    /** What a kind of civil servant is owed or allowed in the year. */
    @Schema(name = "AppliedEntitlementRule")
    public record AppliedRule(
            EmploymentKind employmentKind,
            Obligation obligation,
            Jp requiredJp,
            @Schema(examples = "PP-11-2017") String ruleSet,
            LocalDate effectiveFrom,
            String legalBasis) {

        static AppliedRule of(EntitlementRule rule) {
            return new AppliedRule(
                    rule.employmentKind(),
                    rule.obligation(),
                    rule.requiredJp(),
                    rule.ruleSet(),
                    rule.effectiveFrom(),
                    rule.legalBasis());
        }
    }

    /** The part of one employment kind. */
    @Schema(name = "EntitlementTotalsOfKind")
    public record OfKind(EmploymentKind employmentKind, EntitlementTotals totals) {}

    /** The part of one unit, or of small ones together. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EntitlementTotalsOfUnit")
    public record OfUnit(
            @Nullable String unitCode,

            @Schema(description = "More than one: small units together", examples = "1")
            int units,

            EntitlementTotals totals) {}

    /** @param noPersons whether the reader may see no person, and so no small unit either */
    static AgencyEntitlementSummary of(
            String agencyCode,
            int year,
            AsKnown cut,
            List<AgencyPositions.Placed> people,
            EntitlementRules.Book book,
            boolean noPersons) {
        LocalDate firstDay = LocalDate.of(year, 1, 1);
        List<SmallUnits.Group> units = units(people);
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
                (noPersons ? SmallUnits.joined(units) : units)
                        .stream()
                                .map(unit ->
                                        new OfUnit(unit.unitCode(), unit.units(), EntitlementTotals.of(unit.people())))
                                .sorted(Comparator.comparing(
                                        OfUnit::unitCode, Comparator.nullsLast(Comparator.naturalOrder())))
                                .toList(),
                book.legal(year).stream().map(AppliedRule::of).toList(),
                List.of(
                        book.switches().proration(firstDay),
                        book.switches().carryOver(firstDay),
                        book.switches().crossYear(LocalDate.of(year, 12, 31))));
    }

    private static List<SmallUnits.Group> units(List<AgencyPositions.Placed> people) {
        return people.stream().collect(groupingBy(one -> Optional.ofNullable(one.unitCode()))).entrySet().stream()
                .map(unit -> new SmallUnits.Group(unit.getKey().orElse(null), 1, unit.getValue()))
                .toList();
    }
}
