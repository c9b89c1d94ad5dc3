package id.asn.assessment.match;

import id.asn.assessment.JsonRows;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Whether a match rests on a result that is under objection: then its consequences are stayed, not the record. */
@ApplicationScoped
@UseCase
public class Disputes {

    private final DisputedResults disputed;
    private final JsonRows json;

    Disputes(DisputedResults disputed, JsonRows json) {
        this.disputed = disputed;
        this.json = json;
    }

    /** It rests on the results that count in it; one that was set aside holds nothing up. */
    boolean stays(StoredMatch match) {
        List<UUID> resting = Arrays.stream(json.read(match.steps(), MatchStep[].class))
                .filter(step -> step.owned() != null)
                .map(MatchStep::resultId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return !disputed.against(resting).isEmpty();
    }

    /** Those of the results that are under objection. */
    Set<UUID> among(Collection<UUID> resultIds) {
        return disputed.against(resultIds);
    }
}
