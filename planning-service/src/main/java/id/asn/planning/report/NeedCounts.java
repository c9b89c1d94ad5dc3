package id.asn.planning.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.planning.need.NeedBasis;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Metric NEEDS. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NeedCounts")
public record NeedCounts(
        @Schema(examples = "214") @Nullable Long total,
        @Schema(examples = "120") @Nullable Long withStrategicReference,
        @Schema(examples = "94") @Nullable Long withoutStrategicReference,
        List<BasisCount> byBasis,

        @Schema(description = "Some of it is left out: fewer than 5 people") @Nullable Boolean suppressed) {

    /** Needs of one basis. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BasisCount")
    public record BasisCount(
            NeedBasis basis,
            @Schema(examples = "93") @Nullable Long needs,
            @Nullable Boolean suppressed) {}
}
