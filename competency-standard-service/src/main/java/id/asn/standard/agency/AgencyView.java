package id.asn.standard.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency as the register knows it. */
@Schema(name = "Agency")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyView(
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "Pemerintah Kabupaten Tegal") String name,
        AgencyKind kind,
        @Nullable @Schema(examples = "33.28") String regionCode,
        long version) {}
