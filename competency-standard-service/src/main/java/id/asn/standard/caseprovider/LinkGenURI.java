package id.asn.standard.caseprovider;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An end of an association. */
@Schema(name = "LinkGenURI")
public record LinkGenURI(
        @Schema(examples = "Integritas") String title,

        @Schema(examples = "5e4f5c5e-3c1b-5f5e-9d0f-0c1d2e3f4a5b")
        String identifier,

        @Schema(format = "uri") String uri,
        @Schema(examples = "CASE") String targetType) {}
