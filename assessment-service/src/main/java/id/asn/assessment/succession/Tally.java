package id.asn.assessment.succession;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were compared, and why those who are not listed are not. */
@Schema(name = "SuccessionTally")
public record Tally(
        @Schema(description = "Everybody who serves in the agencies", examples = "412")
        int considered,

        List<ExclusionCount> exclusions) {

    /** People whom the reason kept out. */
    @Schema(name = "SuccessionExclusionCount")
    public record ExclusionCount(
            Exclusion reason, @Schema(examples = "12") long people) {}

    static Tally of(int considered, Collection<Exclusion> exclusions) {
        return new Tally(
                considered,
                Arrays.stream(Exclusion.values())
                        .map(reason -> new ExclusionCount(
                                reason,
                                exclusions.stream().filter(reason::equals).count()))
                        .toList());
    }
}
