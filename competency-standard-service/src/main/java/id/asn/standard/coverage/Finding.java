package id.asn.standard.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is worth knowing about the standard of a position; each is counted and can be listed. */
@Schema(
        enumeration = {
            "NO_STANDARD",
            "OUTDATED",
            "NO_TECHNICAL",
            "URUSAN_WITHOUT_TECHNICAL",
            "NO_INDICATORS",
            "NO_PERFORMANCE_INDICATORS",
            "DRAFT_UNDER_WAY"
        })
public enum Finding {

    /** No SKJ is in force on the date. */
    NO_STANDARD,

    /** The SKJ has been in effect for longer than the age rule allows. */
    OUTDATED,

    /** The SKJ requires no technical competency. */
    NO_TECHNICAL,

    /** A government affair of the position without a required technical competency that belongs to it, or to none. */
    URUSAN_WITHOUT_TECHNICAL,

    /** A required level has no behavioural indicators in the edition of the dictionary in force. */
    NO_INDICATORS,

    /** The SKJ names no performance indicators. */
    NO_PERFORMANCE_INDICATORS,

    /** An SKJ is being drafted, was submitted or approved, and is not enacted yet. */
    DRAFT_UNDER_WAY
}
