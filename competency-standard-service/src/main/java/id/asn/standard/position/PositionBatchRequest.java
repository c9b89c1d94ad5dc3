package id.asn.standard.position;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.bulk.PlainText;
import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.reference.Tier;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Positions of one agency; each is judged by itself. */
@Schema(name = "PositionBatchRequest")
public record PositionBatchRequest(
        @NotEmpty @Size(max = 5000) @Schema(type = SchemaType.ARRAY, implementation = Item.class)
        List<JsonNode> items) {

    /** One position. */
    @Schema(name = "PositionBatchItem")
    public record Item(
            @NotBlank @PlainText @Size(max = 40) @Schema(examples = "BKPSDM-KABID-PK")
            String positionCode,

            @NotBlank @PlainText @Size(max = 200) String title,
            @NotNull Tier tier,
            @NotBlank @Size(max = 40) String unitCode,
            @NotNull @Size(max = 32) List<@NotBlank @Size(max = 20) String> urusanCodes,
            @Nullable @Size(max = 40) String reportsToPositionCode,
            @Nullable @Min(1) @Max(17) Integer jobClass,
            @NotNull @CivilDate LocalDate effectiveFrom,
            @Nullable @CivilDate LocalDate effectiveTo) {

        PositionRequest position() {
            return new PositionRequest(
                    title, tier, unitCode, urusanCodes, reportsToPositionCode, jobClass, effectiveFrom, effectiveTo);
        }
    }
}
