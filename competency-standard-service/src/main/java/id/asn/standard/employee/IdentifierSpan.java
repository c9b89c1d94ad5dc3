package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A NIP and the time it was the person's. */
@Schema(name = "Identifier")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IdentifierSpan(
        @Schema(examples = "198503122010011004") String nip,

        @Nullable @Schema(description = "First day; absent since ever")
        LocalDate from,

        @Nullable @Schema(description = "First day after; absent while it holds")
        LocalDate to) {}
