package id.asn.traininghours.entitlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the pace so far leads to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EntitlementForecast")
public record Forecast(
        @Schema(description = "The day it is computed from") LocalDate asOf,

        @Schema(description = "Verified JP at the end of the period, at the pace so far")
        Jp expectedJp,

        @Nullable @Schema(
                description =
                        "The day on which the floor will be reached, or the ceiling, at the pace so far; absent when"
                                + " it is reached, without a pace, and when it would be more than a year late")
        LocalDate reachedOn,

        @Nullable @Schema(description = "Under a floor not yet met: verified JP a month needed from the next day to the end")
        Jp neededJpPerMonth) {}
