package id.asn.traininghours.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.Conversion;
import id.asn.traininghours.completion.Step;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.rule.CapPeriod;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a completion of a course converts to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseConversion(
        @Schema(description = "At face value") Jp claimedJp,
        @Schema(description = "By the conversion rule") Jp convertedJp,

        @Nullable @Schema(description = "Over which the form is capped, for a person and all entries")
        CapPeriod capPeriod,

        @Nullable @Schema(description = "Units of the rule allowed per period")
        BigDecimal capUnits,

        List<Step> steps) {

    static CourseConversion of(Conversion conversion) {
        Cap cap = conversion.cap();
        return new CourseConversion(
                conversion.claimed(),
                conversion.converted(),
                cap == null ? null : cap.period(),
                cap == null ? null : cap.units(),
                conversion.steps());
    }
}
