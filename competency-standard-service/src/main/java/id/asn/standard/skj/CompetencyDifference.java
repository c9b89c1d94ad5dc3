package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.dictionary.CompetencyGroup;
import id.asn.standard.dictionary.CompetencySummary;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A competency that one version asks for and the other not, or at another level. */
@Schema(name = "CompetencyDifference")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompetencyDifference(
        Kind change,
        @Schema(examples = "M.1") String competencyCode,

        @Nullable @Schema(description = "Absent when no dictionary holds it", examples = "Integritas")
        String name,

        @Nullable CompetencyGroup group,

        @Nullable @Schema(description = "Absent when added", examples = "3")
        Integer levelBefore,

        @Nullable @Schema(description = "Absent when removed", examples = "4")
        Integer levelAfter) {

    /** What happened to a competency between two versions. */
    public enum Kind {
        ADDED,
        REMOVED,
        RAISED,
        LOWERED
    }

    static CompetencyDifference of(Difference<RequiredCompetency> row) {
        Integer before = row.before() == null ? null : row.before().level();
        Integer after = row.after() == null ? null : row.after().level();
        RequiredCompetency either = Stream.of(row.before(), row.after())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new CompetencyDifference(kind(before, after), either.competencyCode(), null, null, before, after);
    }

    private static Kind kind(@Nullable Integer before, @Nullable Integer after) {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        return after > before ? Kind.RAISED : Kind.LOWERED;
    }

    /** As the dictionary calls it. */
    CompetencyDifference named(@Nullable CompetencySummary competency) {
        return competency == null
                ? this
                : new CompetencyDifference(
                        change, competencyCode, competency.name(), competency.group(), levelBefore, levelAfter);
    }
}
