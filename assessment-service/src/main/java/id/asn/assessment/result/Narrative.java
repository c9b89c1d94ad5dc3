package id.asn.assessment.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.assessment.CanonicalText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the assessors wrote of the person, in words; at least one of the three. Kept apart, for fewer readers. */
public record Narrative(
        @Nullable @Size(max = 4000) @Pattern(regexp = NO_NUL) @Schema(examples = "Listens before deciding and keeps to what was agreed.")
        String strengths,

        @Nullable @Size(max = 4000) @Pattern(regexp = NO_NUL) @Schema(examples = "Puts off decisions that will displease.")
        String developmentAreas,

        @Nullable @Size(max = 4000) @Pattern(regexp = NO_NUL) @Schema(examples = "Lead a project across units under a mentor.")
        String recommendation) {

    private static final String NO_NUL = "^[^\\x00]*$";

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "at least one of strengths, developmentAreas and recommendation") public boolean isSaid() {
        return strengths != null || developmentAreas != null || recommendation != null;
    }

    void appendTo(CanonicalText text) {
        text.line("strengths", strengths)
                .line("developmentAreas", developmentAreas)
                .line("recommendation", recommendation);
    }

    /** Without the words: records print themselves into logs. */
    @Override
    public String toString() {
        return "narrative";
    }
}
