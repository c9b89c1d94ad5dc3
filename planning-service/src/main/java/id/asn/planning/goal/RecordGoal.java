package id.asn.planning.goal;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.planning.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records a goal of a plan under the goal it serves. */
@ApplicationScoped
@UseCase
public class RecordGoal {

    private final GoalRepository goals;
    private final Register register;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    RecordGoal(GoalRepository goals, Register register, Caller caller, Audit audit, Clock clock) {
        this.goals = goals;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 403 for a national goal from a token of some agencies, 404 for another's
     *     agency, 409 when the plan's code is recorded, 422 with all that breaks the chain
     */
    public GoalView record(GoalRequest request) {
        requireScope(request);
        refuseBrokenChain(request);
        if (goals.isRecorded(request)) {
            throw Problem.of(GoalProblem.GOAL_EXISTS, request.level(), request.code(), request.yearFrom())
                    .at("/code");
        }
        Goal goal = Goal.adopted(request, clock.instant(), caller.subject());
        goals.persistAndFlush(goal);
        GoalView view = goal.view();
        audit.record(
                "GOAL_RECORDED",
                "goal",
                view.goalId().toString(),
                view.agencyCode(),
                Map.of("level", view.level(), "code", view.code()));
        return view;
    }

    private void requireScope(GoalRequest request) {
        if (request.level() == GoalLevel.RPJMN) {
            caller.requireAllAgencies();
        } else if (request.agencyCode() != null) {
            caller.requireAgency(request.agencyCode());
        }
    }

    private void refuseBrokenChain(GoalRequest request) {
        Optional<Register.Agency> agency =
                Optional.ofNullable(request.agencyCode()).flatMap(register::agency);
        Optional<Goal> parent = Optional.ofNullable(request.parentGoalId()).flatMap(goals::findByIdOptional);
        List<FieldProblem> problems = new ArrayList<>(
                GoalChainPolicy.problems(request, agency.map(Register.Agency::kind), parent.map(Goal::asParent)));
        problems.addAll(unknownCompetencies(request));
        if (!problems.isEmpty()) {
            throw Problem.of(GoalProblem.GOAL_REFUSED, problems.size()).withErrors(problems);
        }
    }

    private List<FieldProblem> unknownCompetencies(GoalRequest request) {
        List<String> codes = request.competencyCodes();
        Set<String> unknown = register.unknownCompetencies(codes);
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (unknown.contains(codes.get(i))) {
                problems.add(
                        FieldProblem.of("/competencyCodes/" + i, GoalProblem.GOAL_COMPETENCY_NOT_KNOWN, codes.get(i)));
            }
        }
        return problems;
    }
}
