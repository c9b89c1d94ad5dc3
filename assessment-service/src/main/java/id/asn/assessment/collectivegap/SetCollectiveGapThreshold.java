package id.asn.assessment.collectivegap;

import id.asn.assessment.CivilCalendar;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Records a threshold that is in force from a day to come; what was in force stays as it was. */
@ApplicationScoped
public class SetCollectiveGapThreshold {

    private static final String CODE = "GAP-KOLEKTIF";

    private final Jdbi jdbi;
    private final Caller caller;
    private final Audit audit;
    private final CivilCalendar calendar;

    SetCollectiveGapThreshold(Jdbi jdbi, Caller caller, Audit audit, CivilCalendar calendar) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** @throws id.asn.chassis.web.ProblemException 403 not a national caller, 409 or 422 see {@link CollectiveGapProblem} */
    @UseCase
    public CollectiveGapPolicy set(CollectiveGapPolicyRequest request) {
        caller.requireAllAgencies();
        if (!request.effectiveFrom().isAfter(calendar.today())) {
            throw Problem.of(CollectiveGapProblem.POLICY_NOT_TO_COME, request.effectiveFrom())
                    .at("/effectiveFrom");
        }
        if (request.closeShare().compareTo(request.openShare()) > 0) {
            throw Problem.of(CollectiveGapProblem.POLICY_CLOSES_ABOVE_OPENING).at("/closeShare");
        }
        CollectiveGapPolicy recorded = recorded(request);
        audit.record(
                "COLLECTIVE_GAP_POLICY_SET",
                "collective-gap-policy",
                recorded.policyCode() + "/" + recorded.version(),
                null,
                Map.of("group", recorded.competencyGroup(), "effectiveFrom", recorded.effectiveFrom()));
        return recorded;
    }

    private CollectiveGapPolicy recorded(CollectiveGapPolicyRequest request) {
        return jdbi.withHandle(handle -> {
            // One at a time: the versions of a code have no gaps.
            handle.createQuery("select 1 from pg_advisory_xact_lock(hashtextextended('collective-gap-policy', 0))")
                    .mapTo(Integer.class)
                    .one();
            return handle.createQuery("""
                            insert into collective_gap_policy
                                   (policy_code, version, competency_group, effective_from, minimum_people, open_share,
                                    close_share, minimum_mean_gap, citation, certainty, recorded_at, recorded_by)
                            select :code, max(version) + 1, :group, :from, :people, :open, :close, :mean, :citation, :certainty,
                                   :now, :by
                              from collective_gap_policy where policy_code = :code
                            on conflict (competency_group, effective_from) do nothing
                            returning policy_code, version, competency_group, effective_from, minimum_people, open_share,
                                      close_share, minimum_mean_gap, citation, certainty""")
                    .bind("code", CODE)
                    .bind("group", request.group())
                    .bind("from", request.effectiveFrom())
                    .bind("people", request.minimumPeople())
                    .bind("open", request.openShare())
                    .bind("close", request.closeShare())
                    .bind("mean", request.minimumMeanGap())
                    .bind("citation", request.citation())
                    .bind("certainty", request.certainty())
                    .bind("now", calendar.now())
                    .bind("by", caller.subject())
                    .mapTo(CollectiveGapPolicy.class)
                    .findOne()
                    .orElseThrow(() -> Problem.of(CollectiveGapProblem.POLICY_DAY_TAKEN, request.effectiveFrom())
                            .at("/effectiveFrom"));
        });
    }
}
