package id.asn.standard.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A province, regency or city. */
@Schema(name = "Region")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegionView(
        @Schema(examples = "33.28") String code,
        @Schema(examples = "Kabupaten Tegal") String name,
        RegionKind kind,

        @Nullable @Schema(description = "The province", examples = "33")
        String parentCode) {}
