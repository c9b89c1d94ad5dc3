package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.jp.Jp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The periods of a person's right. PNS: a calendar year (PP 11/2017 art. 203). PPPK: a contract year, anchored on the
 * contract's first day (PP 49/2018). Whoever changes the kind of employment or the contract inside a year has an account
 * for each; a change of agency or status opens none. Pure.
 */
final class AccountPolicy {

    private AccountPolicy() {}

    /** The accounts whose period begins in the year, in order; none when the person served on no day of one. */
    static List<Account> legal(KnownEmployee employee, int year, EntitlementRules.Book book) {
        return EmploymentRun.ofContracts(employee.employments()).stream()
                .flatMap(run -> account(employee, run, EntitlementRule.Standing.LEGAL, year, book).stream())
                .sorted(Comparator.comparing(account -> account.window().from()))
                .toList();
    }

    /** The account that speaks for the year: the last one that has begun or, when none has, the first. */
    static Optional<Account> leading(KnownEmployee employee, int year, LocalDate asOf, EntitlementRules.Book book) {
        List<Account> accounts = legal(employee, year, book);
        return accounts.stream()
                .filter(account -> !account.window().from().isAfter(asOf))
                .reduce((earlier, later) -> later)
                .or(() -> accounts.stream().findFirst());
    }

    /** The account that a completion on the date counts for. */
    static Optional<Account> covering(KnownEmployee employee, LocalDate date, EntitlementRules.Book book) {
        return Stream.of(date.getYear(), date.getYear() - 1)
                .flatMap(year -> legal(employee, year, book).stream())
                .filter(account -> account.window().covers(date))
                .findFirst();
    }

    /** What practice holds the kind of employment of the account against, in the same year. */
    static Optional<Account> practice(Account legal, EntitlementRules.Book book) {
        KnownEmployee employee = legal.employee();
        return EmploymentRun.ofKinds(employee.employments()).stream()
                .filter(run -> run.kind() == legal.rule().employmentKind())
                .flatMap(run ->
                        account(
                                employee,
                                run,
                                EntitlementRule.Standing.PRACTICE,
                                legal.window().year(),
                                book)
                                .stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Account> account(
            KnownEmployee employee,
            EmploymentRun run,
            EntitlementRule.Standing standing,
            int year,
            EntitlementRules.Book book) {
        return book.rule(run.kind(), standing, year).flatMap(rule -> {
            EntitlementWindow period = period(rule, run, year);
            LocalDate from = run.from().isAfter(period.from()) ? run.from() : period.from();
            LocalDate to = run.to() == null || run.to().isAfter(period.to())
                    ? period.to()
                    : run.to().minusDays(1);
            if (to.isBefore(from)) {
                return Optional.empty();
            }
            EntitlementWindow window = new EntitlementWindow(year, from, to);
            return Optional.of(new Account(employee, rule, period, window, required(rule, period, window, book)));
        });
    }

    private static EntitlementWindow period(EntitlementRule rule, EmploymentRun run, int year) {
        return switch (rule.period()) {
            case CALENDAR_YEAR -> new EntitlementWindow(year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            case CONTRACT_YEAR -> {
                int years = year - run.anchor().getYear();
                yield new EntitlementWindow(
                        year,
                        run.anchor().plusYears(years),
                        run.anchor().plusYears(years + 1).minusDays(1));
            }
        };
    }

    private static Jp required(
            EntitlementRule rule, EntitlementWindow period, EntitlementWindow window, EntitlementRules.Book book) {
        return switch (book.switches().proration(period.from()).value()) {
            case BY_DAYS ->
                Jp.rounded(rule.requiredJp()
                        .value()
                        .multiply(BigDecimal.valueOf(window.days()))
                        .divide(BigDecimal.valueOf(period.days()), MathContext.DECIMAL64));
            case NONE, SURPLUS, COMPLETION_DATE, SPLIT_BY_DAYS -> rule.requiredJp();
        };
    }
}
