package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The types of CASE that this provider uses. */
enum AssociationType {
    @JsonProperty("isChildOf")
    IS_CHILD_OF("isChildOf"),
    @JsonProperty("isRelatedTo")
    IS_RELATED_TO("isRelatedTo"),
    @JsonProperty("hasSkillLevel")
    HAS_SKILL_LEVEL("hasSkillLevel"),
    @JsonProperty("exactMatchOf")
    EXACT_MATCH_OF("exactMatchOf"),
    @JsonProperty("replacedBy")
    REPLACED_BY("replacedBy");

    private final String word;

    AssociationType(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
