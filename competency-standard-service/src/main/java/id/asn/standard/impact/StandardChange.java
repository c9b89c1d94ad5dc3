package id.asn.standard.impact;

import id.asn.standard.skj.StandardStatus;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A standard beside the one whose place it takes.
 *
 * @param against the one it is compared with; null when the position has none
 */
record StandardChange(
        UUID standardId,
        UUID positionId,
        String agencyCode,
        StandardStatus status,
        @Nullable UUID against,
        List<RequirementChange> competencies) {

    /** The levels asked for before or after, where they are asked for. */
    List<Requirement> side(boolean after) {
        return competencies.stream()
                .map(row -> Requirement.of(row.competencyCode(), after ? row.after() : row.before()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A competency with the level asked for. */
    record Requirement(String competencyCode, Level level) {

        static @Nullable Requirement of(String competencyCode, @Nullable Integer level) {
            return level == null ? null : new Requirement(competencyCode, Level.whole(level));
        }
    }
}
