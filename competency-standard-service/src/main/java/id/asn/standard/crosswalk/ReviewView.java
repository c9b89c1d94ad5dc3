package id.asn.standard.crosswalk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a review decided. */
@Schema(name = "MappingReview")
public record ReviewView(
        MappingStatus status,

        @Schema(description = "How many proposals it decided", examples = "12")
        int mappings) {}
