package id.asn.standard.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From what age a standard is due for review.
 *
 * @param version of the dated rule, or {@code CALLER} when the caller chose the years
 * @param years 1 to 50; a standard is too old on the day after it has been in effect for so many years
 */
@Schema(name = "StandardAgeRule", description = "From what age a standard is due for review")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgeRule(
        @Schema(examples = "STANDARD_AGE/1") String version,
        @Schema(examples = "5") int years,
        @Nullable String citation,
        @Nullable @Schema(examples = "UNSURE") String certainty) {

    static AgeRule ofCaller(int years) {
        return new AgeRule("CALLER", years, null, null);
    }
}
