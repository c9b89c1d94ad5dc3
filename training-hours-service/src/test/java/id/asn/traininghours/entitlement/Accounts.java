package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.Employment;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules, switches and people for the policies of the right. */
final class Accounts {

    static final EntitlementRules.Book DEFAULTS = book();

    private Accounts() {}

    /** The rules of the seed and its switches, with others adopted on top. */
    static EntitlementRules.Book book(PolicySwitch... adopted) {
        List<PolicySwitch> switches = new ArrayList<>(List.of(
                set(SwitchName.PRORATION, SwitchValue.NONE, 2010),
                set(SwitchName.CARRY_OVER, SwitchValue.NONE, 2010),
                set(SwitchName.CROSS_YEAR, SwitchValue.COMPLETION_DATE, 2010)));
        switches.addAll(List.of(adopted));
        return new EntitlementRules.Book(
                List.of(
                        rule(EmploymentKind.PNS, EntitlementRule.Standing.LEGAL, Obligation.FLOOR, 20),
                        rule(EmploymentKind.PPPK, EntitlementRule.Standing.LEGAL, Obligation.CEILING, 24),
                        rule(EmploymentKind.PPPK, EntitlementRule.Standing.PRACTICE, Obligation.FLOOR, 20)),
                new Switches(switches));
    }

    static PolicySwitch set(SwitchName name, SwitchValue value, int year) {
        return set(name, value, year, null, null);
    }

    static PolicySwitch surplus(int year, String maxJp, int years) {
        return set(SwitchName.CARRY_OVER, SwitchValue.SURPLUS, year, Jp.of(maxJp), years);
    }

    private static PolicySwitch set(
            SwitchName name, SwitchValue value, int year, @Nullable Jp maxJp, @Nullable Integer years) {
        Instant at = Instant.parse((year - 1) + "-06-01T00:00:00Z");
        return new PolicySwitch(
                UUID.randomUUID(),
                name,
                value,
                LocalDate.of(year, 1, 1),
                maxJp,
                years,
                "test",
                PolicySwitch.State.ADOPTED,
                "maker",
                at,
                "checker",
                at,
                null);
    }

    static EntitlementRule rule(
            EmploymentKind kind, EntitlementRule.Standing standing, Obligation obligation, long jp) {
        return new EntitlementRule(
                kind,
                standing,
                LocalDate.of(2010, 1, 1),
                null,
                obligation,
                obligation == Obligation.CEILING
                        ? EntitlementRule.Period.CONTRACT_YEAR
                        : EntitlementRule.Period.CALENDAR_YEAR,
                Jp.of(jp),
                "TEST",
                "test");
    }

    static Employment pns(String agency, String from, @Nullable String to) {
        return new Employment(
                agency, EmploymentKind.PNS, "AKTIF", LocalDate.parse(from), null, null, null, null, date(to));
    }

    static Employment pppk(String agency, String contractFrom, String contractTo, @Nullable String to) {
        return new Employment(
                agency,
                EmploymentKind.PPPK,
                "AKTIF",
                LocalDate.parse(contractFrom),
                null,
                LocalDate.parse(contractFrom),
                LocalDate.parse(contractTo),
                null,
                date(to));
    }

    static Employment from(Employment one, String from) {
        return new Employment(
                one.agencyCode(),
                one.employmentKind(),
                one.status(),
                one.employedFrom(),
                one.employedTo(),
                one.contractFrom(),
                one.contractTo(),
                LocalDate.parse(from),
                one.to());
    }

    static KnownEmployee person(Employment... employments) {
        Employment last = employments[employments.length - 1];
        return new KnownEmployee(
                UUID.randomUUID(),
                last.agencyCode(),
                null,
                last.employmentKind(),
                last.employedFrom(),
                last.employedTo(),
                last.contractFrom(),
                last.contractTo(),
                List.of(),
                List.of(employments));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
