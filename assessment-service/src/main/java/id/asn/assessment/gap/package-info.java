/** Gaps against the position held or any target position, reckoned on the spot. */
@NullMarked
package id.asn.assessment.gap;

import org.jspecify.annotations.NullMarked;
