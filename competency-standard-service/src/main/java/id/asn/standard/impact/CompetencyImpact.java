package id.asn.standard.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.dictionary.CompetencySummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one competency among the holders. Where a level is asked for, those who meet it, those below it, the unknown
 * and the expired are all the holders.
 */
@Schema(name = "CompetencyImpact")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompetencyImpact(
        @Schema(examples = "M.1") String competencyCode,

        @Nullable @Schema(description = "Absent when no dictionary holds it", examples = "Integritas")
        String name,

        @Nullable @Schema(description = "Absent when not asked for before, and in totals over several standards")
        Integer levelBefore,

        @Nullable @Schema(description = "Absent when no longer asked for, and in totals over several standards")
        Integer levelAfter,

        @Schema(description = "Holders who meet the level asked for before")
        int meetBefore,

        @Schema(description = "Holders below it") int belowBefore,

        @Schema(description = "Holders who would meet the level asked for")
        int meetAfter,

        @Schema(description = "Holders who would be below it")
        int belowAfter,

        @Schema(description = "Needs that appear: holders below it who were not")
        int newlyBelow,

        @Schema(description = "Needs that vanish: holders no longer below, because it is lower or no longer asked for")
        int noLongerBelow,

        @Schema(description = "Holders without an assessed level; never counted as 0")
        int unknown,

        @Schema(description = "Holders whose evidence no longer counts on the date")
        int expired) {

    /** As the dictionary calls it. */
    CompetencyImpact named(@Nullable CompetencySummary competency) {
        return with(competency == null ? null : competency.name(), levelBefore, levelAfter);
    }

    CompetencyImpact withoutLevels() {
        return with(name, null, null);
    }

    private CompetencyImpact with(
            @Nullable String otherName, @Nullable Integer otherBefore, @Nullable Integer otherAfter) {
        return new CompetencyImpact(
                competencyCode,
                otherName,
                otherBefore,
                otherAfter,
                meetBefore,
                belowBefore,
                meetAfter,
                belowAfter,
                newlyBelow,
                noLongerBelow,
                unknown,
                expired);
    }

    /** Summed over standards, which need not ask for the same level. */
    CompetencyImpact plus(CompetencyImpact other) {
        return new CompetencyImpact(
                competencyCode,
                name,
                null,
                null,
                meetBefore + other.meetBefore,
                belowBefore + other.belowBefore,
                meetAfter + other.meetAfter,
                belowAfter + other.belowAfter,
                newlyBelow + other.newlyBelow,
                noLongerBelow + other.noLongerBelow,
                unknown + other.unknown,
                expired + other.expired);
    }
}
