package id.asn.traininghours.entitlement;

import static id.asn.traininghours.entitlement.Accounts.DEFAULTS;
import static id.asn.traininghours.entitlement.Accounts.book;
import static id.asn.traininghours.entitlement.Accounts.from;
import static id.asn.traininghours.entitlement.Accounts.person;
import static id.asn.traininghours.entitlement.Accounts.pns;
import static id.asn.traininghours.entitlement.Accounts.pppk;
import static id.asn.traininghours.entitlement.Accounts.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.asn.traininghours.employee.Employment;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.employee.KnownEmployee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases ENT-nn and EMP-nn of the test plan. */
class AccountPolicyTest {

    private static final EntitlementRules.Book BY_DAYS = book(set(SwitchName.PRORATION, SwitchValue.BY_DAYS, 2027));

    @ParameterizedTest(name = "{0}: contract {1}..{2}, year {3} -> {4}..{5}")
    @CsvSource({
        "ENT-01, 2024-03-01, 2029-03-01, 2024, 2024-03-01, 2025-02-28",
        "ENT-02, 2024-03-01, 2029-03-01, 2025, 2025-03-01, 2026-02-28",
        "ENT-03, 2024-03-01, 2026-07-01, 2026, 2026-03-01, 2026-06-30",
        "ENT-04, 2024-02-29, 2029-02-28, 2025, 2025-02-28, 2026-02-27",
        "ENT-05, 2024-02-29, 2029-02-28, 2027, 2027-02-28, 2028-02-28",
        "ENT-06, 2024-01-01, 2025-01-01, 2024, 2024-01-01, 2024-12-31",
    })
    void aContractYearRunsFromAnniversaryToAnniversary(
            String name, String from, String to, int year, LocalDate windowFrom, LocalDate windowTo) {
        assertThat(AccountPolicy.legal(person(pppk("A", from, to, null)), year, DEFAULTS))
                .extracting(Account::window)
                .containsExactly(new EntitlementWindow(year, windowFrom, windowTo));
    }

    @Test
    void thereIsNoContractYearOutsideTheContract() {
        KnownEmployee employee = person(pppk("A", "2024-03-01", "2026-03-01", null));
        assertThat(AccountPolicy.legal(employee, 2023, DEFAULTS)).isEmpty();
        assertThat(AccountPolicy.legal(employee, 2026, DEFAULTS)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: completed {1} -> year {2}")
    @CsvSource({"ENT-10, 2025-02-28, 2024", "ENT-11, 2025-03-01, 2025", "ENT-12, 2024-03-01, 2024"})
    void aCompletionCountsForTheContractYearThatHoldsIt(String name, LocalDate completed, int year) {
        KnownEmployee employee = person(pppk("A", "2024-03-01", "2029-03-01", null));
        assertThat(AccountPolicy.covering(employee, completed, DEFAULTS))
                .map(account -> account.window().year())
                .contains(year);
    }

    // EMP-01
    @Test
    void whoBecomesPnsInsideAYearHasAnAccountForEachAndNoDayCountsInBoth() {
        KnownEmployee employee = person(
                pppk("A", "2024-03-01", "2029-03-01", "2026-07-01"), from(pns("A", "2026-07-01", null), "2026-07-01"));
        List<Account> accounts = AccountPolicy.legal(employee, 2026, DEFAULTS);
        assertThat(accounts)
                .extracting(
                        account -> account.rule().employmentKind(),
                        Account::window,
                        one -> one.requiredJp().toString())
                .containsExactly(
                        tuple(EmploymentKind.PPPK, window(2026, "2026-03-01", "2026-06-30"), "24.00"),
                        tuple(EmploymentKind.PNS, window(2026, "2026-07-01", "2026-12-31"), "20.00"));
        assertThat(AccountPolicy.leading(employee, 2026, LocalDate.of(2026, 6, 30), DEFAULTS))
                .contains(accounts.getFirst());
        assertThat(AccountPolicy.leading(employee, 2026, LocalDate.of(2026, 7, 1), DEFAULTS))
                .contains(accounts.getLast());
    }

    // EMP-02
    @Test
    void theYearBeforeDoesNotChangeWhenAPppkBecomesPns() {
        Employment before = pppk("A", "2024-03-01", "2029-03-01", null);
        KnownEmployee then = person(before);
        KnownEmployee now = person(
                pppk("A", "2024-03-01", "2029-03-01", "2026-07-01"), from(pns("A", "2026-07-01", null), "2026-07-01"));
        assertThat(AccountPolicy.legal(now, 2025, DEFAULTS))
                .extracting(Account::window, Account::rule)
                .isEqualTo(AccountPolicy.legal(then, 2025, DEFAULTS).stream()
                        .map(one -> tuple(one.window(), one.rule()))
                        .toList());
    }

    // EMP-03
    @Test
    void aTransferOpensNoAccountAndCountsWhereThePersonIs() {
        KnownEmployee employee =
                person(pns("A", "2010-01-01", "2026-05-01"), from(pns("B", "2010-01-01", null), "2026-05-01"));
        List<Account> accounts = AccountPolicy.legal(employee, 2026, DEFAULTS);
        assertThat(accounts).extracting(Account::window).containsExactly(window(2026, "2026-01-01", "2026-12-31"));
        assertThat(agencyOn(accounts.getFirst(), "2026-04-30")).isEqualTo("A");
        assertThat(agencyOn(accounts.getFirst(), "2026-05-01")).isEqualTo("B");
        Account lastYear = AccountPolicy.legal(employee, 2025, DEFAULTS).getFirst();
        assertThat(agencyOn(lastYear, "2026-11-01")).isEqualTo("A");
    }

    // EMP-04
    @Test
    void whoLeavesOwesTheWholeFloorUntilTheLastDayAndNothingInTheNextYear() {
        KnownEmployee employee = person(new Employment(
                "A",
                EmploymentKind.PNS,
                "AKTIF",
                LocalDate.of(2010, 1, 1),
                LocalDate.of(2026, 4, 1),
                null,
                null,
                null,
                null));
        assertThat(AccountPolicy.legal(employee, 2026, DEFAULTS))
                .extracting(Account::window, one -> one.requiredJp().toString())
                .containsExactly(tuple(window(2026, "2026-01-01", "2026-03-31"), "20.00"));
        assertThat(AccountPolicy.legal(employee, 2027, DEFAULTS)).isEmpty();
        assertThat(agencyOn(AccountPolicy.legal(employee, 2026, DEFAULTS).getFirst(), "2026-09-01"))
                .isEqualTo("A");
    }

    // EMP-05
    @Test
    void aRetiredPersonServesNoMoreEvenWithoutALastDay() {
        KnownEmployee employee = person(
                pns("A", "2010-01-01", "2026-04-01"),
                new Employment(
                        "A",
                        EmploymentKind.PNS,
                        "PENSIUN",
                        LocalDate.of(2010, 1, 1),
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 4, 1),
                        null));
        assertThat(AccountPolicy.legal(employee, 2026, DEFAULTS))
                .extracting(Account::window)
                .containsExactly(window(2026, "2026-01-01", "2026-03-31"));
        assertThat(employee.isEmployedOn(LocalDate.of(2026, 4, 1))).isFalse();
    }

    // EMP-06
    @Test
    void aRenewedContractCountsItsYearsAnewAndAnExtendedOneGoesOn() {
        KnownEmployee renewed = person(
                pppk("A", "2024-03-01", "2026-07-01", "2026-07-01"),
                from(pppk("A", "2026-07-01", "2031-07-01", null), "2026-07-01"));
        assertThat(AccountPolicy.legal(renewed, 2026, DEFAULTS))
                .extracting(Account::window)
                .containsExactly(window(2026, "2026-03-01", "2026-06-30"), window(2026, "2026-07-01", "2027-06-30"));
        KnownEmployee extended = person(
                pppk("A", "2024-03-01", "2026-07-01", "2026-05-01"),
                from(pppk("A", "2024-03-01", "2031-07-01", null), "2026-05-01"));
        assertThat(AccountPolicy.legal(extended, 2026, DEFAULTS))
                .extracting(Account::window)
                .containsExactly(window(2026, "2026-03-01", "2027-02-28"));
    }

    @ParameterizedTest(name = "{0}: {1}..{2} in {3} owes {4}")
    @CsvSource({
        "SWI-01, 2027-07-01, 2028-01-01, 2027, 10.08", // 184 of 365 days
        "SWI-02, 2027-01-01, 2029-01-01, 2027, 20.00",
        "SWI-03, 2020-01-01, 2028-02-01, 2028, 1.69", // 31 of 366 days
        "SWI-04, 2026-07-01, 2028-01-01, 2026, 20.00", // before the switch
    })
    void prorationByDaysTakesThePartOfTheYearThatWasServed(
            String name, LocalDate from, LocalDate to, int year, String required) {
        KnownEmployee employee =
                person(new Employment("A", EmploymentKind.PNS, "AKTIF", from, to, null, null, null, null));
        assertThat(AccountPolicy.legal(employee, year, BY_DAYS))
                .extracting(one -> one.requiredJp().toString())
                .containsExactly(required);
    }

    // SWI-05
    @Test
    void prorationByDaysLowersTheCeilingOfAContractThatEndsEarly() {
        KnownEmployee employee = person(pppk("A", "2025-01-01", "2027-04-01", null));
        assertThat(AccountPolicy.legal(employee, 2027, BY_DAYS))
                .extracting(one -> one.requiredJp().toString())
                .containsExactly("5.92"); // 24 x 90 / 365
    }

    // EMP-07
    @Test
    void practiceHoldsAPppkAgainstTheCalendarYear() {
        Account legal = AccountPolicy.legal(person(pppk("A", "2024-03-01", "2029-03-01", null)), 2025, DEFAULTS)
                .getFirst();
        assertThat(AccountPolicy.practice(legal, DEFAULTS))
                .map(Account::window)
                .contains(window(2025, "2025-01-01", "2025-12-31"));
    }

    private static String agencyOn(Account account, String asOf) {
        return account.employment(LocalDate.parse(asOf)).orElseThrow().agencyCode();
    }

    private static EntitlementWindow window(int year, String from, String to) {
        return new EntitlementWindow(year, LocalDate.parse(from), LocalDate.parse(to));
    }
}
