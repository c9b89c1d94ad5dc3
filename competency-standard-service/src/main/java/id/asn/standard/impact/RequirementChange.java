package id.asn.standard.impact;

import org.jspecify.annotations.Nullable;

/**
 * A competency of either version.
 *
 * @param before level of the version in force; null when it does not ask for the competency
 * @param after level of the version previewed; null when it no longer asks for it
 */
record RequirementChange(
        String competencyCode,
        @Nullable Integer before,
        @Nullable Integer after) {}
