package id.asn.standard.qualification;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.bulk.PlainText;
import id.asn.standard.employee.NamedPeople.Name;
import id.asn.standard.employee.Nip;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Qualifications of people whom the register knows; each item says all that is known of its person. */
@Schema(name = "QualificationBatchRequest")
public record QualificationBatchRequest(
        @NotEmpty @Size(max = 5000) @Schema(type = SchemaType.ARRAY, implementation = Item.class)
        List<JsonNode> items) {

    /** One person. */
    @Schema(name = "QualificationBatchItem")
    public record Item(
            @Nullable @PlainText
            @Size(max = 60) @Schema(description = "The portal's own key of the person, or else nip", examples = "SIMPEG-10234")
            String externalRef,

            @Nullable @Pattern(regexp = Nip.PATTERN) @Schema(description = "A NIP of the person, or else externalRef", examples = "198503122010011004")
            String nip,

            @NotNull @Valid Qualifications qualifications) {

        Name name() {
            return new Name(externalRef, nip);
        }
    }
}
