package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a draft was begun from, when it was not written afresh. */
@Embeddable
@Schema(name = "StandardOrigin")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(
        @Column(name = "origin") @Enumerated(EnumType.STRING)
        OriginKind kind,

        @Column @Nullable @Schema(description = "The standard whose content it began with")
        UUID derivedFrom,

        @Column(name = "origin_citation")
        @Nullable @Schema(
                description = "Source of the tier's default level",
                examples = "PermenPANRB 38/2017; practice of agencies")
        String citation) {

    /** How the draft began. */
    @Schema(name = "StandardOriginKind")
    public enum OriginKind {
        TIER_DEFAULTS,
        COPY,
        DERIVATION
    }

    public static Origin tierDefaults(String citation) {
        return new Origin(OriginKind.TIER_DEFAULTS, null, citation);
    }

    public static Origin copyOf(UUID source) {
        return new Origin(OriginKind.COPY, source, null);
    }

    public static Origin derivedFrom(UUID source) {
        return new Origin(OriginKind.DERIVATION, source, null);
    }
}
