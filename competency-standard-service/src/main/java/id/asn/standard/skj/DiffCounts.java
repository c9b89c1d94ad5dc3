package id.asn.standard.skj;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much differs, over all sections. */
@Schema(name = "DiffCounts")
public record DiffCounts(
        int added,
        int removed,

        @Schema(description = "Raised and lowered competencies included")
        int changed,

        @Schema(description = "Competencies with a higher level")
        int raised,

        @Schema(description = "Competencies with a lower level")
        int lowered) {

    static DiffCounts of(ContentDifference content) {
        Map<CompetencyDifference.Kind, Integer> competencies = new EnumMap<>(CompetencyDifference.Kind.class);
        content.competencies().forEach(row -> competencies.merge(row.change(), 1, Integer::sum));
        List<DiffKind> others = Stream.of(
                        Stream.of(content.summary(), content.rank(), content.legalBasis()),
                        content.education().stream(),
                        content.training().stream(),
                        content.experience().stream(),
                        content.performanceIndicators().stream())
                .flatMap(rows -> rows)
                .filter(Objects::nonNull)
                .map(Difference::change)
                .toList();
        int raised = competencies.getOrDefault(CompetencyDifference.Kind.RAISED, 0);
        int lowered = competencies.getOrDefault(CompetencyDifference.Kind.LOWERED, 0);
        return new DiffCounts(
                competencies.getOrDefault(CompetencyDifference.Kind.ADDED, 0) + count(others, DiffKind.ADDED),
                competencies.getOrDefault(CompetencyDifference.Kind.REMOVED, 0) + count(others, DiffKind.REMOVED),
                raised + lowered + count(others, DiffKind.CHANGED),
                raised,
                lowered);
    }

    private static int count(List<DiffKind> kinds, DiffKind wanted) {
        return (int) kinds.stream().filter(kind -> kind == wanted).count();
    }
}
