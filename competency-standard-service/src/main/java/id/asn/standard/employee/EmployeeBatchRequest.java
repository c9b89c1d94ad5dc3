package id.asn.standard.employee;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.bulk.PlainText;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
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

/** Employees of one agency; each is judged by itself. */
@Schema(name = "EmployeeBatchRequest")
public record EmployeeBatchRequest(
        @NotEmpty @Size(max = 5000) @Schema(type = SchemaType.ARRAY, implementation = Item.class)
        List<JsonNode> items) {

    /** One employee. */
    @Schema(name = "EmployeeBatchItem")
    public record Item(
            @NotBlank @PlainText
            @Size(max = 60) @Schema(description = "The portal's own key of the person", examples = "SIMPEG-10234")
            String externalRef,

            @NotNull @Pattern(regexp = Nip.PATTERN) @Schema(examples = "198503122010011004")
            String nip,

            @NotBlank @PlainText @Size(max = 200) String name,
            @NotNull EmploymentKind employmentKind,
            @NotNull EmployeeStatus status,
            @NotNull @CivilDate LocalDate employedFrom,
            @Nullable @CivilDate LocalDate employedTo,
            @Nullable @CivilDate LocalDate contractFrom,
            @Nullable @CivilDate LocalDate contractTo,
            @NotNull @Size(max = 100) List<@NotNull @Valid PlacementRequest> placements,
            @Nullable @Valid HistoryRequest history) {

        EmployeeDraft draft(int index) {
            return new EmployeeDraft(
                    index,
                    externalRef,
                    new EmployeeRequest(
                            nip,
                            name,
                            employmentKind,
                            status,
                            employedFrom,
                            employedTo,
                            contractFrom,
                            contractTo,
                            placements,
                            history),
                    null);
        }
    }
}
