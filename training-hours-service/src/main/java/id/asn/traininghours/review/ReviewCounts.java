package id.asn.traininghours.review;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts what is still to be decided in an agency. */
@ApplicationScoped
@UseCase
public class ReviewCounts {

    private final Jdbi jdbi;
    private final Caller caller;
    private final Clock clock;

    ReviewCounts(Jdbi jdbi, Caller caller, Clock clock) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.clock = clock;
    }

    public ReviewCountsView of(String agencyCode) {
        caller.requireAgency(agencyCode);
        return jdbi.withHandle(handle -> {
            Totals totals = handle.createQuery("""
                            select count(*) filter (where state = 'OPEN') as open,
                                   count(*) filter (where state = 'RETURNED') as returned,
                                   count(*) filter (where assigned_to is null) as unassigned
                            from review_item
                            where agency_code = :agency and state in ('OPEN', 'RETURNED')
                            """)
                    .bind("agency", agencyCode)
                    .mapTo(Totals.class)
                    .one();
            List<ReviewCountsView.ByReason> byReason = handle.createQuery("""
                            select reason_code, count(*) as items
                            from review_item cross join unnest(reason_codes) as reason_code
                            where agency_code = :agency and state in ('OPEN', 'RETURNED')
                            group by reason_code
                            order by count(*) desc, reason_code
                            """)
                    .bind("agency", agencyCode)
                    .mapTo(ReviewCountsView.ByReason.class)
                    .list();
            List<ReviewCountsView.ByAge> byAge = handle.createQuery("""
                            select case when opened_at > :now::timestamptz - interval '7 days' then 'UNDER_7_DAYS'
                                        when opened_at > :now::timestamptz - interval '30 days' then 'UNDER_30_DAYS'
                                        when opened_at > :now::timestamptz - interval '90 days' then 'UNDER_90_DAYS'
                                        else 'OLDER' end as age,
                                   count(*) as items
                            from review_item
                            where agency_code = :agency and state in ('OPEN', 'RETURNED')
                            group by 1
                            order by max(opened_at) desc
                            """)
                    .bind("agency", agencyCode)
                    .bind("now", clock.instant())
                    .mapTo(ReviewCountsView.ByAge.class)
                    .list();
            return new ReviewCountsView(totals.open(), totals.returned(), totals.unassigned(), byReason, byAge);
        });
    }

    /** Items by state. */
    public record Totals(long open, long returned, long unassigned) {}
}
