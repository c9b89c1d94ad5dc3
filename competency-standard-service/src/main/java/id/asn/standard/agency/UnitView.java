package id.asn.standard.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as the register knows it. */
@Schema(name = "Unit")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitView(
        @Schema(examples = "BKPSDM-PK") String unitCode,
        @Schema(examples = "Bidang Pengembangan Kompetensi") String name,
        @Nullable @Schema(examples = "BKPSDM") String parentUnitCode,

        @Nullable @Schema(description = "Present and true when it vanished from the tree")
        Boolean closed) {}
