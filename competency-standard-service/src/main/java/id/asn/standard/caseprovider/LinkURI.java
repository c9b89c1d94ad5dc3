package id.asn.standard.caseprovider;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to another object of CASE. */
@Schema(name = "LinkURI")
public record LinkURI(
        @Schema(examples = "Tenaga kerja") String title,
        UUID identifier,
        @Schema(format = "uri") String uri) {}
