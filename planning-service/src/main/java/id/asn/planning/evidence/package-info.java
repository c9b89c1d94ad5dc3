/** Projections of assessment-service: matches with their gaps, and development proposals. */
@NullMarked
package id.asn.planning.evidence;

import org.jspecify.annotations.NullMarked;
