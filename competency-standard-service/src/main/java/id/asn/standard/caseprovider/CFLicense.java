package id.asn.standard.caseprovider;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what terms the texts may be used. */
@Schema(name = "CFLicense")
public record CFLicense(
        UUID identifier,
        @Schema(format = "uri") String uri,
        String title,
        String licenseText,
        Instant lastChangeDateTime) {}
