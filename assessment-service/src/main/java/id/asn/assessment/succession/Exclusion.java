package id.asn.assessment.succession;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody who was compared is not listed; of several reasons the first one. */
@Schema(name = "SuccessionExclusion")
public enum Exclusion {
    /** Holds the position. */
    HOLDS_POSITION,
    /** Stands in no box of the 9-box. */
    NOT_PLACED,
    /** Stands in a box out of which successors do not come. */
    NOT_IN_POOL,
    /** A mandatory requirement is not met, or open where all have to be met. */
    MANDATORY_UNMET,
    /** A rating is missing: there is no JPM. */
    MATCH_INCOMPLETE,
    /** Others come before. */
    BEYOND_SIZE
}
