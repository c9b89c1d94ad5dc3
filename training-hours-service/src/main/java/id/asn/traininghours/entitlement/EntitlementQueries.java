package id.asn.traininghours.entitlement;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.employee.EmploymentHistory;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.settled.SettledTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a person's entitlement straight from the ledger, as of any day and as known at any instant. */
@ApplicationScoped
public class EntitlementQueries {

    private final EmploymentHistory employments;
    private final EntitlementRules rules;
    private final Positions positions;
    private final HoursAsKnown hoursAsKnown;
    private final Explanation explanation;
    private final SettledTime settledTime;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    EntitlementQueries(
            EmploymentHistory employments,
            EntitlementRules rules,
            Positions positions,
            HoursAsKnown hoursAsKnown,
            Explanation explanation,
            SettledTime settledTime,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.employments = employments;
        this.rules = rules;
        this.positions = positions;
        this.hoursAsKnown = hoursAsKnown;
        this.explanation = explanation;
        this.settledTime = settledTime;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Today's answer. */
    @UseCase
    public EntitlementView of(UUID employeeId, int year) {
        return of(employeeId, year, AsKnown.now(clock));
    }

    /** @throws id.asn.chassis.web.ProblemException 404 for a person outside the scope or a year without a contract */
    @UseCase
    public EntitlementView of(UUID employeeId, int year, AsKnown cut) {
        // Asked before anything is read: who has ended by then is in it.
        boolean settled = settledTime.includes(cut.knownAt());
        KnownEmployee employee =
                employments.find(employeeId, cut.knownAt()).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        EntitlementRules.Book book = rules.bookAt(cut.knownAt());
        List<Account> accounts = AccountPolicy.legal(employee, year, book);
        Account leading =
                AccountPolicy.leading(employee, year, cut.asOf(), book).orElse(null);
        String agencyCode = requireReadable(employee, leading, cut);
        if (leading == null) {
            throw Problem.of(HoursProblem.NO_ENTITLEMENT_PERIOD, Integer.toString(year));
        }
        audit.record("ENTITLEMENT_READ", "employee", employeeId.toString(), agencyCode, Map.of("year", year));
        List<EntitlementAccount> views = positions.of(accounts, cut, book).stream()
                .map(position -> EntitlementAccount.of(position, cut.asOf(), explanation.of(position, book.switches())))
                .toList();
        return EntitlementView.of(
                leading,
                views.get(accounts.indexOf(leading)),
                practice(leading, cut, book),
                cut,
                settled,
                views,
                segments(accounts, cut, book));
    }

    /** The agency that employs the person, or did at the end of the period. */
    private String requireReadable(KnownEmployee employee, @Nullable Account leading, AsKnown cut) {
        String now = employee.lastEmploymentBy(cut.asOf())
                .map(one -> one.agencyCode())
                .orElse(employee.agencyCode());
        if (caller.agencies().covers(now)) {
            return now;
        }
        String then = leading == null
                ? now
                : leading.employment(cut.asOf()).map(one -> one.agencyCode()).orElse(now);
        caller.requireAgency(then);
        return then;
    }

    private EntitlementView.@Nullable Practice practice(Account leading, AsKnown cut, EntitlementRules.Book book) {
        return AccountPolicy.practice(leading, book)
                .map(account -> positions.of(List.of(account), cut, book).getFirst())
                .map(position -> EntitlementView.Practice.of(position, cut.asOf()))
                .orElse(null);
    }

    private List<EmploymentSegment> segments(List<Account> accounts, AsKnown cut, EntitlementRules.Book book) {
        List<Segments.Segment> segments = Segments.of(accounts);
        Map<PersonWindow, Hours> hours =
                hoursAsKnown.in(segments.stream().map(Segments.Segment::window).toList(), cut, book.switches());
        return segments.stream().map(segment -> segment.with(hours)).toList();
    }
}
