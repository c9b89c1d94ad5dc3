package id.asn.traininghours.check;

import static java.util.stream.Collectors.groupingBy;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows alerts to the agencies concerned, each its own side. */
@ApplicationScoped
@UseCase
public class DuplicateAlertQueries {

    private final DuplicateAlerts alerts;
    private final Caller caller;
    private final Audit audit;

    DuplicateAlertQueries(DuplicateAlerts alerts, Caller caller, Audit audit) {
        this.alerts = alerts;
        this.caller = caller;
        this.audit = audit;
    }

    public Page<DuplicateAlertView> ofAgency(String agencyCode, PageRequest page) {
        caller.requireAgency(agencyCode);
        audit.record("DUPLICATE_ALERTS_READ", "agency", agencyCode, agencyCode, Map.of());
        List<DuplicateAlerts.Alert> found = alerts.ofAgency(agencyCode, page.cursor(), page.limit() + 1);
        Map<UUID, List<DuplicateAlerts.Member>> members =
                alerts
                        .members(found.stream()
                                .map(DuplicateAlerts.Alert::alertId)
                                .toList())
                        .stream()
                        .filter(member -> member.agencyCode().equals(agencyCode))
                        .collect(groupingBy(DuplicateAlerts.Member::alertId));
        return Page.of(
                        found,
                        page.limit(),
                        alert -> Cursor.of(
                                alert.openedAt().toString(), alert.alertId().toString()))
                .map(alert -> DuplicateAlertView.of(alert, members.getOrDefault(alert.alertId(), List.of())));
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when none of the caller's agencies has a part in it */
    public DuplicateAlertView one(UUID alertId) {
        DuplicateAlerts.Alert alert = alerts.find(alertId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        List<DuplicateAlerts.Member> members = alerts.members(List.of(alertId));
        members.stream()
                .map(DuplicateAlerts.Member::agencyCode)
                .distinct()
                .forEach(agency ->
                        audit.record("DUPLICATE_ALERT_READ", "duplicate-alert", alertId.toString(), agency, Map.of()));
        return DuplicateAlertView.of(alert, members);
    }
}
