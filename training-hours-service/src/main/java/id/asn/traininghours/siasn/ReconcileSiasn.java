package id.asn.traininghours.siasn;

import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Reply;
import id.asn.traininghours.reading.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Compares what SIASN has with what the ledger has, and keeps the result; nothing in the ledger changes by it. */
@ApplicationScoped
public class ReconcileSiasn {

    private final NamedPeople namedPeople;
    private final LocalCourses courses;
    private final Reconciliations reconciliations;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ReconcileSiasn(
            NamedPeople namedPeople,
            LocalCourses courses,
            Reconciliations reconciliations,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.namedPeople = namedPeople;
        this.courses = courses;
        this.reconciliations = reconciliations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param uploaded the rows of the request, as the sender counts them
     * @return 201 with the new run, or 200 with the newest one when it compared the same upload with the same ledger
     * @throws id.asn.chassis.web.ProblemException 404 for an agency outside the scope, 422 with every fault of every row
     */
    Reply with(ReconciliationRequest request, List<UploadedRow> uploaded) {
        caller.requireAgency(request.agencyCode());
        Period period = new Period(request.from(), request.to());
        SiasnUpload upload = SiasnUpload.of(uploaded, period, namedPeople.find(request.rows()));
        List<LocalCourse> local = courses.comparable(request.agencyCode(), period, people(upload));
        Reconciliations.Run run = new Reconciliations.Run(
                Ids.next(),
                request.agencyCode(),
                request.from(),
                request.to(),
                upload.digest(),
                LedgerDigest.of(local, upload),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.subject());
        Optional<UUID> same = reconciliations.same(run);
        if (same.isPresent()) {
            return Reply.ok(view(same.get()));
        }
        List<Comparison> comparisons = ReconciliationPolicy.compare(
                upload.courses(),
                local,
                course -> course.agencyCode().equals(request.agencyCode()) && period.covers(course.completionDate()));
        reconciliations.keep(run, rows(comparisons));
        audit.record(
                "SIASN_RECONCILED",
                "siasn-reconciliation",
                run.runId().toString(),
                request.agencyCode(),
                Map.of("rows", request.rows().size()));
        return Reply.created("/v1/siasn-reconciliations/" + run.runId(), view(run.runId()));
    }

    private Reconciliation view(UUID runId) {
        return reconciliations.find(runId).orElseThrow();
    }

    private static Set<UUID> people(SiasnUpload upload) {
        Set<UUID> people = new HashSet<>();
        upload.courses().stream()
                .map(SiasnCourse::employeeId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        return people;
    }

    private static List<StoredRow> rows(List<Comparison> comparisons) {
        List<StoredRow> rows = new ArrayList<>(comparisons.size());
        for (Comparison comparison : comparisons) {
            rows.add(StoredRow.of(rows.size(), comparison));
        }
        return rows;
    }
}
