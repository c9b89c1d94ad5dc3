package id.asn.planning.need;

import static java.util.stream.Collectors.toMap;

import id.asn.planning.goal.GoalLink;
import id.asn.planning.goal.GoalThreads;
import id.asn.planning.need.NeedView.StrategicReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Turns the goals that needs serve into references with their thread, in two statements for a whole page. */
@ApplicationScoped
class StrategicReferences {

    private static final String GOALS =
            "select goal_id, level, code, title from goal where goal_id = any (:goals) order by goal_id";

    private final Jdbi jdbi;
    private final GoalThreads threads;

    StrategicReferences(Jdbi jdbi, GoalThreads threads) {
        this.jdbi = jdbi;
        this.threads = threads;
    }

    List<NeedView> attach(List<NeedRow> needs) {
        List<UUID> goals =
                needs.stream().flatMap(need -> need.goals().stream()).distinct().toList();
        Map<UUID, StrategicReference> references = goals.isEmpty() ? Map.of() : read(goals);
        return needs.stream()
                .map(need -> need.view(need.goals().stream()
                        .filter(references::containsKey)
                        .map(references::get)
                        .toList()))
                .toList();
    }

    private Map<UUID, StrategicReference> read(List<UUID> goals) {
        Map<UUID, List<GoalLink>> above = threads.upFrom(goals);
        return jdbi.withHandle(handle ->
                handle.createQuery(GOALS).bindArray("goals", UUID.class, goals).mapTo(GoalLink.class).stream()
                        .map(goal -> new StrategicReference(
                                goal.goalId(),
                                goal.level(),
                                goal.code(),
                                goal.title(),
                                above.getOrDefault(goal.goalId(), List.of())))
                        .collect(toMap(StrategicReference::goalId, reference -> reference)));
    }
}
