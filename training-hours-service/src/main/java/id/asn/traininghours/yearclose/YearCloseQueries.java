package id.asn.traininghours.yearclose;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.seal.SealView;
import id.asn.traininghours.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reads closed years; reads of people are audited. */
@ApplicationScoped
@UseCase
public class YearCloseQueries {

    private static final int AFTER_ALL = 10_000;

    private final YearCloses closes;
    private final LateEntries late;
    private final Seals seals;
    private final Caller caller;
    private final Audit audit;

    YearCloseQueries(YearCloses closes, LateEntries late, Seals seals, Caller caller, Audit audit) {
        this.closes = closes;
        this.late = late;
        this.seals = seals;
        this.caller = caller;
        this.audit = audit;
    }

    public YearCloseView one(String agencyCode, int year) {
        return view(closed(agencyCode, year));
    }

    public Page<YearCloseView> page(String agencyCode, PageRequest page) {
        caller.requireAgency(agencyCode);
        return Page.of(
                        closes.before(
                                agencyCode,
                                page.cursor().map(YearCloseQueries::year).orElse(AFTER_ALL),
                                page.limit() + 1),
                        page.limit(),
                        close -> Cursor.of(Integer.toString(close.year())))
                .map(this::view);
    }

    public Page<LateEntryView> adjustments(String agencyCode, int year, PageRequest page) {
        YearClose close = closed(agencyCode, year);
        audit.record("YEAR_ADJUSTMENTS_READ", "agency", agencyCode, agencyCode, Map.of("year", year));
        return Page.of(
                late.after(close, page.cursor().map(cursor -> cursor.uuid(0)), page.limit() + 1),
                page.limit(),
                entry -> Cursor.of(entry.entryId().toString()));
    }

    public Page<ClosedPersonView> people(String agencyCode, int year, PageRequest page) {
        YearClose close = closed(agencyCode, year);
        audit.record("YEAR_SNAPSHOT_READ", "agency", agencyCode, agencyCode, Map.of("year", year));
        return Page.of(
                        late.people(close, page.cursor().map(cursor -> cursor.uuid(0)), page.limit() + 1),
                        page.limit(),
                        person -> Cursor.of(person.employeeId().toString()))
                .map(LateEntries.Person::view);
    }

    private YearClose closed(String agencyCode, int year) {
        caller.requireAgency(agencyCode);
        return closes.find(agencyCode, year).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private YearCloseView view(YearClose close) {
        return YearCloseView.of(close, SealView.of(seals.find(close.sealDay()).orElseThrow()), late.sums(close));
    }

    private static int year(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.part(0));
        } catch (NumberFormatException notAYear) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }
}
