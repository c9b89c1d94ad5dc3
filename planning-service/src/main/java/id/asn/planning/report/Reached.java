package id.asn.planning.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Metric REACHED_20_JP. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reached20Jp")
public record Reached(
        @Schema(description = "People with at least 20 verified JP in the year", examples = "212") @Nullable Long people,

        @Schema(description = "people / headcount, 4 decimals HALF_UP; absent without people", examples = "0.3834")
        @Nullable BigDecimal share,

        @Schema(description = "Left out: fewer than 5 people") @Nullable Boolean suppressed) {

    static Reached of(PeopleFigures.Row people, Visibility visible) {
        return visible.shows(Figures.REACHED)
                ? new Reached(people.reached(), Ratio.share(people.reached(), people.total()), null)
                : new Reached(null, null, true);
    }
}
