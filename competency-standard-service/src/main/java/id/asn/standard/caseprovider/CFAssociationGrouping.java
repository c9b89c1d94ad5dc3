package id.asn.standard.caseprovider;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why associations belong together. */
@Schema(name = "CFAssociationGrouping")
public record CFAssociationGrouping(
        UUID identifier,
        @Schema(format = "uri") String uri,
        @Schema(examples = "Susunan") String title,
        String description,
        Instant lastChangeDateTime) {}
