package id.asn.planning.goal;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads of goals. National goals are everybody's to read; the others only their agency's. */
@ApplicationScoped
@UseCase
public class Goals {

    private static final String COLUMNS =
            "goal_id, level, code, title, agency_code, parent_goal_id, year_from, year_to, competency_codes";

    private static final String LIST = """
            select %s
            from goal
            where (agency_code is null or :everyAgency or agency_code = any (:agencies))
              and (cast(:agency as text) is null or agency_code = :agency)
              and (cast(:level as text) is null or level = :level)
              and goal_id > :after
            order by goal_id
            limit :limit
            """.formatted(COLUMNS);

    private static final String ONE = """
            select %s
            from goal
            where goal_id = :id
              and (agency_code is null or :everyAgency or agency_code = any (:agencies))
            """.formatted(COLUMNS);

    private static final String CHILDREN = """
            select goal_id, level, code, title
            from goal
            where parent_goal_id = :id and (:everyAgency or agency_code = any (:agencies))
            order by goal_id
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Jdbi jdbi;
    private final GoalThreads threads;
    private final Caller caller;

    Goals(Jdbi jdbi, GoalThreads threads, Caller caller) {
        this.jdbi = jdbi;
        this.threads = threads;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when the agency is outside the caller's scope */
    public Page<GoalView> list(@Nullable String agency, @Nullable GoalLevel level, PageRequest page) {
        if (agency != null) {
            caller.requireAgency(agency);
        }
        AgencyScope scope = caller.agencies();
        List<GoalView> rows = jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("everyAgency", scope.isAll())
                .bindArray("agencies", String.class, scope.codes())
                .bind("agency", agency)
                .bind("level", level)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST))
                .bind("limit", page.limit() + 1)
                .mapTo(GoalView.class)
                .list());
        return Page.of(rows, page.limit(), goal -> Cursor.of(goal.goalId().toString()));
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when there is no such goal in the caller's scope */
    public GoalDetailView detail(UUID goalId) {
        AgencyScope scope = caller.agencies();
        GoalView goal = jdbi.withHandle(handle -> handle.createQuery(ONE)
                        .bind("id", goalId)
                        .bind("everyAgency", scope.isAll())
                        .bindArray("agencies", String.class, scope.codes())
                        .mapTo(GoalView.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        List<GoalLink> children = jdbi.withHandle(handle -> handle.createQuery(CHILDREN)
                .bind("id", goalId)
                .bind("everyAgency", scope.isAll())
                .bindArray("agencies", String.class, scope.codes())
                .mapTo(GoalLink.class)
                .list());
        return new GoalDetailView(goal, threads.upFrom(List.of(goalId)).getOrDefault(goalId, List.of()), children);
    }
}
