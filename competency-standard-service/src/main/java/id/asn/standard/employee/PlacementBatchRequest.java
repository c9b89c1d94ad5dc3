package id.asn.standard.employee;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.bulk.PlainText;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Placements of people whom the register knows; what is not named here stays as it is. */
@Schema(name = "PlacementBatchRequest")
public record PlacementBatchRequest(
        @NotEmpty @Size(max = 5000) @Schema(type = SchemaType.ARRAY, implementation = Item.class)
        List<JsonNode> items) {

    /** One placement. */
    @Schema(name = "PlacementBatchItem")
    public record Item(
            @Nullable @PlainText
            @Size(max = 60) @Schema(description = "The portal's own key of the person, or else nip", examples = "SIMPEG-10234")
            String externalRef,

            @Nullable @Pattern(regexp = Nip.PATTERN) @Schema(description = "A NIP of the person, or else externalRef", examples = "198503122010011004")
            String nip,

            @NotBlank @Size(max = 40) @Schema(examples = "BKPSDM-KABID-PK")
            String positionCode,

            @NotNull PlacementKind kind,

            @NotNull @CivilDate
            @Schema(description = "First day; with the kind it says which placement is meant", examples = "2021-02-01")
            LocalDate from,

            @Nullable @CivilDate @Schema(description = "First day after; absent: until the next one of the kind")
            LocalDate to,

            @Nullable @Schema(description = "true: the placement that began on that day never was")
            Boolean cancelled) {

        PlacementDraft draft(int index) {
            return new PlacementDraft(
                    index,
                    externalRef,
                    nip,
                    new PlacementRequest(positionCode, kind, from, to),
                    Boolean.TRUE.equals(cancelled));
        }
    }
}
