package id.asn.traininghours.trust;

import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Counts what happened to the reports of each provider, day by day; the days that are over are counted once. */
@ApplicationScoped
class ProviderDays {

    private final Jdbi jdbi;
    private final ZoneId zone;

    ProviderDays(Jdbi jdbi, @ConfigProperty(name = "asn.time-zone") ZoneId zone) {
        this.jdbi = jdbi;
        this.zone = zone;
    }

    /** Counts again from the day before the last one counted; everything, the first time. For all agencies. */
    void count() {
        jdbi.useHandle(
                handle -> handle.createUpdate("""
                        with span as (
                            select coalesce(max(day) - 1, date '2000-01-01')::timestamp at time zone :zone as since
                            from provider_day where received + held + flagged + reversed > 0),
                        happened as (
                            select provider_code, day, sum(posts) as received, max(posts) as busiest_minute, 0 as flagged,
                                   0 as held, 0 as reversed, 0 as rejected, 0 as corrected, 0 as upheld
                            from (select provider_code, (received_at at time zone :zone)::date as day,
                                         date_trunc('minute', received_at) as minute, count(*) as posts
                                  from completion where received_at >= (select since from span)
                                  group by 1, 2, 3) a_minute
                            group by 1, 2
                            union all
                            select c.provider_code, (h.held_at at time zone :zone)::date, 0, 0,
                                   count(*) filter (where not h.own), count(*) filter (where h.own), 0, 0, 0, 0
                            from (select completion_id, held_at,
                                         exists (select from jsonb_array_elements(reasons) r
                                                 where r ->> 'decision' is distinct from 'FLAG'
                                                   and r ->> 'trust' is null) as own
                                  from held_completion where held_at >= (select since from span)) h
                                 join completion c on c.completion_id = h.completion_id
                            group by 1, 2
                            union all
                            select provider_code, (recorded_at at time zone :zone)::date, 0, 0,
                                   count(*) filter (where kind = 'CREDIT'), 0, count(*) filter (where kind = 'REVERSAL'),
                                   0, 0, 0
                            from ledger_entry
                            where recorded_at >= (select since from span)
                              and (kind = 'REVERSAL' and credited_jp <= 0
                                       and exists (select from ledger_entry credit
                                                   where credit.entry_id = ledger_entry.reverses_entry_id
                                                     and credit.kind = 'CREDIT')
                                       and not exists (select from ledger_entry later
                                                       where later.corrects_entry_id = ledger_entry.reverses_entry_id)
                                       and not exists (select from review_decision d
                                                       where d.reversed_entry_id = ledger_entry.reverses_entry_id
                                                         and d.verdict = 'REJECT')
                                   or kind = 'CREDIT' and reasons <> '[]'
                                       and exists (select from jsonb_array_elements(reasons) r
                                                   where r ->> 'decision' = 'FLAG'))
                            group by 1, 2
                            union all
                            select i.provider_code, (d.decided_at at time zone :zone)::date, 0, 0, 0, 0, 0,
                                   count(*) filter (where d.verdict = 'REJECT'),
                                   count(*) filter (where d.verdict = 'CORRECT'), 0
                            from review_decision d join review_item i on i.completion_id = d.completion_id
                            where d.decided_at >= (select since from span) and d.verdict in ('REJECT', 'CORRECT')
                            group by 1, 2
                            union all
                            select i.provider_code, (e.closed_at at time zone :zone)::date, 0, 0, 0, 0, 0, 0, 0, count(*)
                            from objection_outcome e
                                 join objection o on o.objection_id = e.objection_id and o.against = 'REJECTION'
                                 join review_item i on i.completion_id = o.completion_id
                            where e.closed_at >= (select since from span) and e.state = 'UPHELD'
                            group by 1, 2)
                        insert into provider_day as d
                            (provider_code, day, received, busiest_minute, flagged, held, reversed, rejected, corrected, upheld)
                        select provider_code, day, sum(received), max(busiest_minute), sum(flagged), sum(held),
                               sum(reversed), sum(rejected), sum(corrected), sum(upheld)
                        from happened
                        group by provider_code, day
                        order by provider_code, day
                        on conflict (provider_code, day) do update
                        set received = excluded.received, busiest_minute = excluded.busiest_minute,
                            flagged = excluded.flagged, held = excluded.held, reversed = excluded.reversed,
                            rejected = excluded.rejected, corrected = excluded.corrected, upheld = excluded.upheld
                        """).bind("zone", zone.getId()).execute());
    }

    void addChanged(Map<String, Integer> counts, LocalDate day) {
        if (counts.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> Rows.of(counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList())
                .bind("provider", Map.Entry::getKey)
                .bind("count", Map.Entry::getValue)
                .into(handle.createUpdate("""
                        insert into provider_day as d (provider_code, day, changed)
                        select provider, :day, counted from unnest(:provider::text[], :count::integer[]) as n (provider, counted)
                        on conflict (provider_code, day) do update set changed = d.changed + excluded.changed
                        """))
                .bind("day", day)
                .execute());
    }

    /** Sums over the days from and to, both included; of one provider, or of all. */
    List<Window> windows(@Nullable String providerCode, LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select provider_code, sum(received) as received, sum(flagged) as flagged, sum(held) as held,
                               sum(rejected) as rejected, sum(reversed) as reversed, sum(corrected) as corrected,
                               sum(upheld) as upheld, sum(changed) as changed,
                               max(busiest_minute) filter (where day < :to) as busiest_minute,
                               count(*) filter (where received > 0 and day < :to) as days
                        from provider_day
                        where day between :from and :to and (:provider::text is null or provider_code = :provider)
                        group by provider_code
                        order by provider_code
                        """)
                .bind("provider", providerCode)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Window.class)
                .list());
    }

    /**
     * A provider's counts over a window.
     *
     * @param busiestMinute of the days before the last one
     * @param days before the last one, on which something was received
     */
    public record Window(
            String providerCode,
            long received,
            long flagged,
            long held,
            long rejected,
            long reversed,
            long corrected,
            long upheld,
            long changed,
            @Nullable Integer busiestMinute,
            long days) {

        static Window empty(String providerCode) {
            return new Window(providerCode, 0, 0, 0, 0, 0, 0, 0, 0, null, 0);
        }

        TrustCounts counts() {
            return new TrustCounts(received, flagged, held, rejected, reversed, corrected, upheld, changed);
        }

        @Nullable Integer busiestMinute(TrustRule rule) {
            return days >= rule.leastDays() ? busiestMinute : null;
        }
    }
}
