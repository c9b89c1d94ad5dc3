package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The vocabulary that a package uses. */
@Schema(name = "CFDefinition")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CFDefinition(
        @JsonProperty("CFConcepts") List<CFConcept> concepts,
        @JsonProperty("CFSubjects") List<CFSubject> subjects,
        @JsonProperty("CFLicenses") List<CFLicense> licenses,
        @JsonProperty("CFItemTypes") List<CFItemType> itemTypes,
        @JsonProperty("CFAssociationGroupings") List<CFAssociationGrouping> groupings) {}
