package id.asn.planning.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Metric HEADCOUNT_ELIGIBLE. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Headcount")
public record Headcount(
        @Schema(examples = "553") @Nullable Long total,

        @Schema(examples = "490") @JsonProperty("PNS") @Nullable Long pns,

        @Schema(examples = "63") @JsonProperty("PPPK") @Nullable Long pppk,

        @Schema(description = "Some of it is left out: fewer than 5 people") @Nullable Boolean suppressed) {

    static Headcount of(PeopleFigures.Row people, Visibility visible) {
        boolean total = visible.shows(Figures.HEADCOUNT);
        boolean kinds = visible.shows(Figures.PNS) && visible.shows(Figures.PPPK);
        return new Headcount(
                total ? people.total() : null,
                kinds ? people.pns() : null,
                kinds ? people.pppk() : null,
                (total && kinds) ? null : true);
    }
}
