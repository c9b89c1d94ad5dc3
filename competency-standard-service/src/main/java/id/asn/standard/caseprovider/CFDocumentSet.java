package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of documents; never empty. */
@Schema(name = "CFDocumentSet")
public record CFDocumentSet(
        @JsonProperty("CFDocuments") @Schema(minItems = 1, maxItems = 500)
        List<CFDocument> documents) {}
