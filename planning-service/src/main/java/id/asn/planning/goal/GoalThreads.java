package id.asn.planning.goal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The thread from a goal up to the national plan. */
@ApplicationScoped
public class GoalThreads {

    private static final String UP = """
            with recursive thread as (
                select goal_id as root, parent_goal_id, 0 as distance from goal where goal_id = any (:goals)
                union all
                select t.root, g.parent_goal_id, t.distance + 1
                from thread t join goal g on g.goal_id = t.parent_goal_id
            )
            select t.root, g.goal_id, g.level, g.code, g.title
            from thread t join goal g on g.goal_id = t.parent_goal_id
            order by t.root, t.distance
            """;

    private final Jdbi jdbi;

    GoalThreads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One step of a thread. */
    public record Step(UUID root, UUID goalId, GoalLevel level, String code, String title) {
        GoalLink link() {
            return new GoalLink(goalId, level, code, title);
        }
    }

    /** For each goal that has a parent: the goals above it, nearest first. */
    public Map<UUID, List<GoalLink>> upFrom(Collection<UUID> goals) {
        return jdbi.withHandle(handle ->
                handle.createQuery(UP).bindArray("goals", UUID.class, List.copyOf(goals)).mapTo(Step.class).stream()
                        .collect(groupingBy(Step::root, mapping(Step::link, toList()))));
    }
}
