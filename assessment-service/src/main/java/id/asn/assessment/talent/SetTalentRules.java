package id.asn.assessment.talent;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.talent.TalentPolicy.Status;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Sets the talent rules of the nation for days to come: one proposes, another enacts. */
@ApplicationScoped
@UseCase
public class SetTalentRules {

    private static final String SUBJECT = "talent-policy";

    private final TalentPolicies policies;
    private final Caller caller;
    private final Audit audit;
    private final CivilCalendar calendar;

    SetTalentRules(TalentPolicies policies, Caller caller, Audit audit, CivilCalendar calendar) {
        this.policies = policies;
        this.caller = caller;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Every version, proposed or enacted. */
    public List<TalentPolicy> all() {
        return policies.all();
    }

    /** @throws id.asn.chassis.web.ProblemException 403 unless for every agency, 422 for a day that has come, unsound rules */
    public Reply propose(TalentPolicyRequest request) {
        caller.requireAllAgencies();
        requireFuture(request.effectiveFrom());
        TalentRulesPolicy.requireSound(request.rules());
        policies.lock();
        int version = 1 + policies.all().getLast().version();
        policies.propose(request, version, calendar.now(), caller.subject());
        return Reply.created("/v1/talent-policies", kept(version, "TALENT_POLICY_PROPOSED"));
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 403 for who proposed it, 404, 409 when it is enacted or another one is for a
     *     later day, 422 when its day has come
     */
    public Reply enact(int version) {
        caller.requireAllAgencies();
        policies.lock();
        TalentPolicy proposed = policies.version(version).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        if (proposed.status() == Status.ENACTED) {
            throw Problem.of(TalentProblem.TALENT_POLICY_ENACTED, version);
        }
        if (proposed.proposedBy().equals(caller.subject())) {
            throw Problem.of(TalentProblem.TALENT_POLICY_MAKER_IS_CHECKER);
        }
        requireFuture(proposed.effectiveFrom());
        requireLatest(proposed);
        policies.enact(proposed, calendar.now(), caller.subject());
        return Reply.ok(kept(version, "TALENT_POLICY_ENACTED"));
    }

    private void requireFuture(LocalDate effectiveFrom) {
        if (!effectiveFrom.isAfter(calendar.today())) {
            throw Problem.of(TalentProblem.TALENT_POLICY_NOT_FOR_THE_PAST, effectiveFrom)
                    .at("/effectiveFrom");
        }
    }

    private void requireLatest(TalentPolicy proposed) {
        policies.all().stream()
                .filter(policy -> policy.status() == Status.ENACTED)
                .map(TalentPolicy::effectiveFrom)
                .filter(day -> !day.isBefore(proposed.effectiveFrom()))
                .findFirst()
                .ifPresent(day -> {
                    throw Problem.of(TalentProblem.TALENT_POLICY_OVERTAKEN, day);
                });
    }

    private TalentPolicy kept(int version, String action) {
        TalentPolicy policy = policies.exactly(version);
        audit.record(action, SUBJECT, Integer.toString(version), null, Map.of("digest", policy.digest()));
        return policy;
    }
}
