package id.asn.assessment.talent;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the people of an agency or unit are spread over the boxes.
 *
 * @param reasons how many have each reason; a person may have one for each axis
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TalentBoxCounts")
public record BoxCounts(
        String agencyCode,
        @Nullable String unitCode,
        LocalDate asOf,
        @Schema(examples = "1") int policyVersion,

        @Schema(description = "Everybody, placed or not", examples = "412")
        long people,

        @Schema(minItems = 9, maxItems = 9) List<BoxCount> boxes,

        @Schema(description = "Those in no box", examples = "37")
        long unplaced,

        List<ReasonCount> reasons) {

    private static final int FIRST = 1;
    private static final int LAST = 9;

    /** People in a box; 0 means that nobody stands there. */
    @Schema(name = "TalentBoxCount")
    public record BoxCount(
            @Schema(examples = "9") int box,
            @Schema(examples = "12") long people) {}

    /** People of whom the reason holds. */
    @Schema(name = "TalentUnplacedCount")
    public record ReasonCount(
            UnplacedReason reason, @Schema(examples = "30") long people) {}

    static BoxCounts of(
            String agencyCode,
            @Nullable String unitCode,
            LocalDate day,
            TalentPolicy policy,
            List<BoxPlacement> placements) {
        Map<Integer, Long> byBox = placements.stream()
                .map(BoxPlacement::box)
                .filter(Objects::nonNull)
                .collect(groupingBy(box -> box, counting()));
        Map<UnplacedReason, Long> byReason = placements.stream()
                .flatMap(placement -> placement.reasons().stream())
                .collect(groupingBy(reason -> reason, counting()));
        return new BoxCounts(
                agencyCode,
                unitCode,
                day,
                policy.version(),
                placements.size(),
                IntStream.rangeClosed(FIRST, LAST)
                        .mapToObj(box -> new BoxCount(box, byBox.getOrDefault(box, 0L)))
                        .toList(),
                placements.stream().filter(placement -> !placement.hasBox()).count(),
                Arrays.stream(UnplacedReason.values())
                        .map(reason -> new ReasonCount(reason, byReason.getOrDefault(reason, 0L)))
                        .toList());
    }
}
