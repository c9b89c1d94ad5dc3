package id.asn.traininghours.check;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.problem.HoursProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Alerts of one proof on two people. The database raises them, because only it may see both sides; what is read here is
 * the caller's side.
 */
@ApplicationScoped
public class DuplicateAlerts {

    private final Jdbi jdbi;

    DuplicateAlerts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether the reasons speak of another person's proof. */
    public static boolean areDue(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::code)
                .anyMatch(code ->
                        code == HoursProblem.EVIDENCE_OF_ANOTHER || code == HoursProblem.CERTIFICATE_OF_ANOTHER);
    }

    /** Raises, or adds to, the alerts of completions that show a proof of somebody else. */
    public void raise(Collection<UUID> completionIds) {
        if (completionIds.isEmpty()) {
            return;
        }
        jdbi.withHandle(handle -> handle.createQuery("select raise_duplicate_alerts(:completions)")
                .bindArray("completions", UUID.class, completionIds.toArray())
                .mapTo(Integer.class)
                .one());
    }

    /** Raises those of the last completions: two that are posted at one moment do not see each other. */
    void raiseOverlooked(Duration recent) {
        raise(jdbi.withHandle(handle -> handle.createQuery("""
                        select c.completion_id
                        from completion c
                        where c.received_at > now() - make_interval(secs => :seconds) and c.employee_id is not null
                          and (c.evidence_digest is not null or c.certificate_key is not null)
                          and (exists (select from completion o where o.evidence_digest = c.evidence_digest
                                           and o.employee_id <> c.employee_id)
                               or exists (select from completion o where o.certificate_key = c.certificate_key
                                              and o.employee_id <> c.employee_id))
                          and not exists (select from duplicate_alert_member m where m.completion_id = c.completion_id)
                        """)
                .bind("seconds", recent.toSeconds())
                .mapTo(UUID.class)
                .list()));
    }

    /** Alerts that a completion is part of. */
    public List<UUID> of(UUID completionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select alert_id from duplicate_alert_member where completion_id = :completionId order by alert_id
                        """)
                .bind("completionId", completionId)
                .mapTo(UUID.class)
                .list());
    }

    /** Newest first. */
    List<Alert> ofAgency(String agencyCode, Optional<Cursor> after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.alert_id, a.kind, a.opened_at, extent.people, extent.agencies
                        from (select alert_id, kind, opened_at from duplicate_alert
                              where alert_id in (select alert_id from duplicate_alert_member where agency_code = :agency)
                                and (opened_at, alert_id)
                                    < (coalesce(:afterAt::timestamptz, 'infinity'),
                                       coalesce(:afterId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
                              order by opened_at desc, alert_id desc
                              limit :rows) a
                             join lateral duplicate_alert_extent(array[a.alert_id]) extent on true
                        order by a.opened_at desc, a.alert_id desc
                        """)
                .bind("agency", agencyCode)
                .bind("afterAt", after.map(DuplicateAlerts::openedAt).orElse(null))
                .bind("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .bind("rows", rows)
                .mapTo(Alert.class)
                .list());
    }

    private static Instant openedAt(Cursor cursor) {
        try {
            return Instant.parse(cursor.part(0));
        } catch (DateTimeParseException notAnInstant) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    Optional<Alert> find(UUID alertId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.alert_id, a.kind, a.opened_at, extent.people, extent.agencies
                        from duplicate_alert a join lateral duplicate_alert_extent(array[a.alert_id]) extent on true
                        where a.alert_id = :alertId
                        """)
                .bind("alertId", alertId)
                .mapTo(Alert.class)
                .findOne());
    }

    /** Of the caller's agencies only. */
    List<Member> members(Collection<UUID> alertIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select m.alert_id, m.completion_id, m.employee_id, m.agency_code, c.provider_code, m.added_at
                        from duplicate_alert_member m join completion c on c.completion_id = m.completion_id
                        where m.alert_id = any(:alerts)
                        order by m.alert_id, m.added_at, m.completion_id
                        """)
                .bindArray("alerts", UUID.class, alertIds.toArray())
                .mapTo(Member.class)
                .list());
    }

    /** An alert with its extent. */
    public record Alert(UUID alertId, DuplicateAlertView.Kind kind, Instant openedAt, long people, long agencies) {}

    /** A completion of the caller's agencies that is part of an alert. */
    public record Member(
            UUID alertId,
            UUID completionId,
            UUID employeeId,
            String agencyCode,
            String providerCode,
            Instant addedAt) {}
}
