package id.asn.traininghours.seal;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads seals: they name nobody and belong to everybody. */
@ApplicationScoped
@UseCase
public class SealQueries {

    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final Seals seals;

    SealQueries(Seals seals) {
        this.seals = seals;
    }

    public SealView one(LocalDate day) {
        return seals.find(day).map(SealView::of).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    public Page<SealView> page(PageRequest page) {
        LocalDate before = page.cursor().map(SealQueries::day).orElse(AFTER_ALL);
        return Page.of(
                        seals.before(before, page.limit() + 1),
                        page.limit(),
                        seal -> Cursor.of(seal.day().toString()))
                .map(SealView::of);
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.part(0));
        } catch (DateTimeException notADay) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }
}
