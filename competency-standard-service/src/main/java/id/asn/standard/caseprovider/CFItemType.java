package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of items. */
@Schema(name = "CFItemType")
public record CFItemType(
        UUID identifier,
        @Schema(format = "uri") String uri,
        @Schema(examples = "Kompetensi") String title,
        String description,
        @Schema(examples = "1.1") String hierarchyCode,
        @Schema(examples = "COMPETENCY") String typeCode,
        Instant lastChangeDateTime) {

    /** The type asked for, then those below it. */
    @Schema(name = "CFItemTypeSet")
    public record Set(@JsonProperty("CFItemTypes") List<CFItemType> itemTypes) {}
}
