package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework as a whole: nothing in it names the package or the document again. */
@Schema(name = "CFPackage")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CFPackage(
        @JsonProperty("CFDocument") CFDocument document,
        @JsonProperty("CFItems") List<CFItem> items,
        @JsonProperty("CFAssociations") List<CFAssociation> associations,
        @JsonProperty("CFDefinitions") CFDefinition definitions,
        @JsonProperty("CFRubrics") List<CFRubric> rubrics) {}
