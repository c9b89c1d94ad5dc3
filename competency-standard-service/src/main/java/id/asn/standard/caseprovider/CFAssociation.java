package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one node stands to another. */
@Schema(name = "CFAssociation")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CFAssociation(
        UUID identifier,
        AssociationType associationType,
        @Nullable @Schema(examples = "1") Integer sequenceNumber,
        @Schema(format = "uri") String uri,
        @JsonProperty("originNodeURI") LinkGenURI origin,
        @JsonProperty("destinationNodeURI") LinkGenURI destination,
        @JsonProperty("CFAssociationGroupingURI") LinkURI groupingUri,
        Instant lastChangeDateTime,
        @Nullable String notes,

        @Nullable @JsonProperty("CFDocumentURI") @Schema(description = "Absent inside a package")
        LinkURI documentUri) {

    boolean touches(UUID node) {
        String id = node.toString();
        return origin.identifier().equals(id) || destination.identifier().equals(id);
    }

    /** As it stands outside its package. */
    CFAssociation of(LinkURI document) {
        return new CFAssociation(
                identifier,
                associationType,
                sequenceNumber,
                uri,
                origin,
                destination,
                groupingUri,
                lastChangeDateTime,
                notes,
                document);
    }
}
