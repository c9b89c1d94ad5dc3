package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a standard says otherwise than another one. */
@Schema(name = "StandardDiff")
public record StandardDiff(
        @Schema(description = "The other standard, whose rows are `before`")
        Compared before,

        @Schema(description = "The standard asked for, whose rows are `after`")
        Compared after,

        boolean identical,
        DiffCounts counts,
        ContentDifference differences) {

    /** One of the two standards. */
    @Schema(name = "ComparedStandard")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Compared(
            UUID standardId,
            UUID positionId,
            @Schema(examples = "6407") String agencyCode,
            StandardStatus status,

            @Nullable @Schema(description = "First day in force")
            LocalDate effectiveFrom,

            long version) {

        static Compared of(StandardView standard) {
            return new Compared(
                    standard.standardId(),
                    standard.positionId(),
                    standard.agencyCode(),
                    standard.status(),
                    standard.effectiveFrom(),
                    standard.version());
        }
    }

    static StandardDiff of(Compared before, Compared after, ContentDifference differences) {
        DiffCounts counts = DiffCounts.of(differences);
        return new StandardDiff(
                before, after, counts.added() + counts.removed() + counts.changed() == 0, counts, differences);
    }
}
