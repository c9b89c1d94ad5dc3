package id.asn.traininghours.entitlement;

import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sums the ledger over windows of any number of people, as it stood on a day and was known at an instant. */
@ApplicationScoped
class HoursAsKnown {

    private final Jdbi jdbi;

    HoursAsKnown(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Hours per window. */
    Map<PersonWindow, Hours> in(Collection<PersonWindow> windows, AsKnown cut, Switches switches) {
        List<PersonWindow> distinct = windows.stream().distinct().toList();
        Map<PersonWindow, Hours> hours = new HashMap<>(distinct.size() * 2);
        completedIn(distinct, cut).forEach(sum -> hours.put(sum.window(), sum.hours()));
        LocalDate splitFrom = switches.first(SwitchValue.SPLIT_BY_DAYS);
        if (splitFrom != null) {
            for (Crossing crossing : crossing(distinct, cut, splitFrom)) {
                if (switches.crossYear(crossing.endDate()).value() == SwitchValue.SPLIT_BY_DAYS) {
                    hours.merge(crossing.window(), crossing.correction(), Hours::plus);
                }
            }
        }
        return hours;
    }

    private List<Sum> completedIn(List<PersonWindow> windows, AsKnown cut) {
        return jdbi.withHandle(handle -> bound(windows)
                .into(handle.createQuery("""
                        select w.employee_id, w.first, w.last, coalesce(h.verified, 0), coalesce(h.unverified, 0)
                        from unnest(:employeeId::uuid[], :from::date[], :to::date[]) as w (employee_id, first, last)
                             cross join lateral (
                                 select sum(e.credited_jp) filter (where e.verification = 'VERIFIED') as verified,
                                        sum(e.credited_jp) filter (where e.verification = 'UNVERIFIED') as unverified
                                 from ledger_entry e
                                 where e.employee_id = w.employee_id
                                   and e.completion_date between w.first and least(w.last, :asOf::date)
                                   and e.recorded_at <= :knownAt) as h
                        """))
                .bind("asOf", cut.asOf())
                .bind("knownAt", cut.knownAt())
                .setFetchSize(2_000)
                .map((row, context) -> new Sum(
                        new PersonWindow(
                                row.getObject(1, UUID.class),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class)),
                        new Hours(new Jp(row.getBigDecimal(4)), new Jp(row.getBigDecimal(5)))))
                .list());
    }

    /** Entries whose activity lies partly in a window. */
    private List<Crossing> crossing(List<PersonWindow> windows, AsKnown cut, LocalDate completedFrom) {
        return jdbi.withHandle(handle -> bound(windows)
                .into(handle.createQuery("""
                        select w.employee_id, w.first, w.last, c.start_date, e.completion_date, e.credited_jp,
                               e.verification
                        from unnest(:employeeId::uuid[], :from::date[], :to::date[]) as w (employee_id, first, last)
                             join ledger_entry e on e.employee_id = w.employee_id and e.completion_date >= w.first
                             join completion_in_force c using (completion_id)
                        where e.completion_date between :completedFrom and :asOf and e.recorded_at <= :knownAt
                          and c.start_date <= w.last and (c.start_date < w.first or e.completion_date > w.last)
                        """))
                .bind("completedFrom", completedFrom)
                .bind("asOf", cut.asOf())
                .bind("knownAt", cut.knownAt())
                .map((row, context) -> new Crossing(
                        new PersonWindow(
                                row.getObject(1, UUID.class),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        new Jp(row.getBigDecimal(6)),
                        Verification.valueOf(row.getString(7))))
                .list());
    }

    private static Rows<PersonWindow> bound(List<PersonWindow> windows) {
        return Rows.of(windows)
                .bind("employeeId", PersonWindow::employeeId)
                .bind("from", PersonWindow::from)
                .bind("to", PersonWindow::to);
    }

    private record Sum(PersonWindow window, Hours hours) {}

    private record Crossing(
            PersonWindow window, LocalDate startDate, LocalDate endDate, Jp credited, Verification verification) {

        /** From all on the completion date to a share by days. */
        Hours correction() {
            Jp counted = window.covers(endDate) ? credited : Jp.ZERO;
            Jp difference =
                    CrossYearPolicy.share(credited, startDate, endDate, window).minus(counted);
            return switch (verification) {
                case VERIFIED -> new Hours(difference, Jp.ZERO);
                case UNVERIFIED -> new Hours(Jp.ZERO, difference);
            };
        }
    }
}
