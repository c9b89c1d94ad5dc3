package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of competencies. */
@Schema(name = "CFConcept")
public record CFConcept(
        UUID identifier,
        @Schema(format = "uri") String uri,
        @Schema(examples = "Manajerial") String title,
        @Schema(examples = "MANAJERIAL") String hierarchyCode,
        String description,
        Instant lastChangeDateTime) {

    /** The concept asked for, then those below it. */
    @Schema(name = "CFConceptSet")
    public record Set(@JsonProperty("CFConcepts") List<CFConcept> concepts) {}
}
