package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item with all associations of its framework that begin or end at it. */
@Schema(name = "CFAssociationSet")
public record CFAssociationSet(
        @JsonProperty("CFItem") CFItem item,

        @JsonProperty("CFAssociations") @Schema(minItems = 1)
        List<CFAssociation> associations) {}
