package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statement of a framework: a competency, a level of it, a requirement of an SKJ. */
@Schema(name = "CFItem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CFItem(
        UUID identifier,
        @Schema(format = "uri") String uri,
        @Schema(examples = "Integritas, level 3") String fullStatement,
        @Nullable String abbreviatedStatement,

        @Nullable @Schema(description = "Code of the competency", examples = "M.1")
        String humanCodingScheme,

        @Schema(description = "Place among its siblings", examples = "1")
        String listEnumeration,

        @JsonProperty("CFItemType") @Schema(examples = "Kompetensi")
        String itemType,

        @JsonProperty("CFItemTypeURI") LinkURI itemTypeUri,

        @Schema(description = "Group of the competency", examples = "[\"Manajerial\"]")
        List<String> conceptKeywords,

        @Nullable @JsonProperty("conceptKeywordsURI") LinkURI conceptKeywordsUri,
        List<String> subject,
        @JsonProperty("subjectURI") List<LinkURI> subjectUri,
        @Nullable String notes,
        @Schema(examples = "id") String language,
        @JsonProperty("licenseURI") LinkURI licenseUri,
        Instant lastChangeDateTime,

        @Nullable @JsonProperty("CFDocumentURI") @Schema(description = "Absent inside a package")
        LinkURI documentUri) {

    /** As it stands outside its package. */
    CFItem of(LinkURI document) {
        return new CFItem(
                identifier,
                uri,
                fullStatement,
                abbreviatedStatement,
                humanCodingScheme,
                listEnumeration,
                itemType,
                itemTypeUri,
                conceptKeywords,
                conceptKeywordsUri,
                subject,
                subjectUri,
                notes,
                language,
                licenseUri,
                lastChangeDateTime,
                document);
    }
}
