package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The five levels of a competency as a rubric. */
@Schema(name = "CFRubric")
public record CFRubric(
        UUID identifier,
        @Schema(format = "uri") String uri,
        @Schema(examples = "Integritas") String title,
        String description,
        Instant lastChangeDateTime,
        @JsonProperty("CFRubricCriteria") List<Criterion> criteria) {

    /** What is judged: the competency. */
    @Schema(name = "CFRubricCriterion")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Criterion(
            UUID identifier,
            @Schema(format = "uri") String uri,

            @Nullable @Schema(description = "Group of the competency", examples = "Manajerial")
            String category,

            String description,
            @JsonProperty("CFItemURI") LinkURI itemUri,
            @Schema(examples = "1") int position,
            UUID rubricId,
            Instant lastChangeDateTime,
            @JsonProperty("CFRubricCriterionLevels") List<Level> levels) {}

    /** One level, with its behavioural indicators in the description. */
    @Schema(name = "CFRubricCriterionLevel")
    public record Level(
            UUID identifier,
            @Schema(format = "uri") String uri,
            String description,
            @Schema(examples = "Level 3") String quality,
            @Schema(description = "1 to 5", examples = "3") int score,
            @Schema(examples = "3") int position,
            UUID rubricCriterionId,
            Instant lastChangeDateTime) {}
}
