package id.asn.planning.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reported number means, by which rule, in which version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Metric")
public record Metric(
        @Schema(examples = "REACHED_20_JP") String id,
        @Schema(examples = "1") int version,
        @Schema(examples = "people") String unit,
        String formula,
        String inclusionRule,
        @Schema(examples = "PP 11/2017 art. 203 (4)") String legalBasis,

        @Schema(description = "The threshold in the formula, when it has one", examples = "20") @Nullable BigDecimal parameter) {}
