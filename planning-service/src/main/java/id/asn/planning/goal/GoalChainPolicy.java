package id.asn.planning.goal;

import id.asn.chassis.web.FieldProblem;
import id.asn.planning.register.AgencyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The "benang merah" (PP 11/2017 art. 205): every goal but the national ones hangs on a goal of the level above, of the same
 * agency, within its period. Reports everything that is wrong at once.
 */
final class GoalChainPolicy {

    private static final String AGENCY = "/agencyCode";
    private static final String PARENT = "/parentGoalId";

    private GoalChainPolicy() {}

    /** What counts of a parent; a national one belongs to no agency. */
    record Parent(GoalLevel level, Optional<String> agencyCode, int yearFrom, int yearTo) {}

    /**
     * @param kind the kind of the goal's agency; empty when the goal names none or one that is not known
     * @param parent empty when the goal names none or one that is not visible
     */
    static List<FieldProblem> problems(GoalRequest goal, Optional<AgencyKind> kind, Optional<Parent> parent) {
        List<FieldProblem> problems = new ArrayList<>();
        if (goal.yearFrom() > goal.yearTo()) {
            problems.add(FieldProblem.of("/yearTo", GoalProblem.GOAL_PERIOD_REVERSED, goal.yearFrom(), goal.yearTo()));
        }
        if (goal.level() == GoalLevel.RPJMN) {
            national(goal, problems);
        } else {
            ofAgency(goal, kind, problems);
            hanging(goal, kind, parent, problems);
        }
        return problems;
    }

    private static void national(GoalRequest goal, List<FieldProblem> problems) {
        if (goal.agencyCode() != null) {
            problems.add(FieldProblem.of(AGENCY, GoalProblem.GOAL_AGENCY_NOT_ALLOWED));
        }
        if (goal.parentGoalId() != null) {
            problems.add(FieldProblem.of(PARENT, GoalProblem.GOAL_PARENT_NOT_ALLOWED));
        }
    }

    private static void ofAgency(GoalRequest goal, Optional<AgencyKind> kind, List<FieldProblem> problems) {
        if (goal.agencyCode() == null) {
            problems.add(FieldProblem.of(AGENCY, GoalProblem.GOAL_AGENCY_REQUIRED, goal.level()));
        } else if (kind.isEmpty()) {
            problems.add(FieldProblem.of(AGENCY, GoalProblem.GOAL_AGENCY_NOT_KNOWN, goal.agencyCode()));
        } else if (!goal.level().existsFor(kind.get())) {
            problems.add(FieldProblem.of("/level", GoalProblem.GOAL_LEVEL_NOT_FOR_CENTRAL, goal.level()));
        }
    }

    private static void hanging(
            GoalRequest goal, Optional<AgencyKind> kind, Optional<Parent> parent, List<FieldProblem> problems) {
        if (goal.parentGoalId() == null) {
            problems.add(FieldProblem.of(PARENT, GoalProblem.GOAL_PARENT_REQUIRED, goal.level()));
        } else if (parent.isEmpty()) {
            problems.add(FieldProblem.of(PARENT, GoalProblem.GOAL_PARENT_NOT_KNOWN, goal.parentGoalId()));
        } else {
            under(goal, kind, parent.get(), problems);
        }
    }

    private static void under(GoalRequest goal, Optional<AgencyKind> kind, Parent parent, List<FieldProblem> problems) {
        kind.flatMap(goal.level()::parentFor)
                .filter(wanted -> wanted != parent.level())
                .ifPresent(wanted -> problems.add(
                        FieldProblem.of(PARENT, GoalProblem.GOAL_PARENT_LEVEL, goal.level(), wanted, parent.level())));
        if (parent.agencyCode()
                .filter(owner -> !owner.equals(goal.agencyCode()))
                .isPresent()) {
            problems.add(FieldProblem.of(PARENT, GoalProblem.GOAL_PARENT_OF_OTHER_AGENCY));
        }
        if (goal.yearFrom() < parent.yearFrom() || goal.yearTo() > parent.yearTo()) {
            problems.add(FieldProblem.of(
                    "/yearFrom", GoalProblem.GOAL_PERIOD_OUTSIDE_PARENT, parent.yearFrom(), parent.yearTo()));
        }
    }
}
