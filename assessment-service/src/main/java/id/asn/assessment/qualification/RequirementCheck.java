package id.asn.assessment.qualification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of a position held against what a person has.
 *
 * @param wanted what the standard asks, in its words
 * @param owned what comes nearest to it; null when there is nothing or it is not known
 */
@Schema(name = "RequirementCheck")
public record RequirementCheck(
        Kind kind,
        @Schema(examples = "III/d") String wanted,
        Importance importance,
        State state,
        Reason reason,
        @Nullable @Schema(examples = "III/c") String owned) {

    /** What is asked. */
    @Schema(name = "RequirementKind")
    public enum Kind {
        RANK,
        EDUCATION,
        TRAINING,
        EXPERIENCE
    }

    /** OPEN: the register cannot tell, a person has to. */
    @Schema(name = "RequirementState")
    public enum State {
        MET,
        UNMET,
        OPEN
    }

    /** Why. */
    @Schema(name = "RequirementReason")
    public enum Reason {
        /** It is reached. */
        REACHED,
        /** Rank or level of education is below the one asked. */
        BELOW,
        /** The level is reached; whether the field is akin to the one asked, a person has to judge. */
        FIELD_TO_JUDGE,
        /** No such training is on record. */
        NOT_ON_RECORD,
        /** Fewer years in positions than asked. */
        YEARS_SHORT,
        /** Years suffice or none are asked; whether it is experience of that kind, a person has to judge. */
        CONTENT_TO_JUDGE,
        /** The register tells nothing of it for this person. */
        NOT_KNOWN,
        /** The standard asks something that the scale in force does not hold. */
        NOT_ON_SCALE
    }
}
