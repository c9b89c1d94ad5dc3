/** Projections of assessment-service: matches with their gaps, what units fall short in, and proposals. */
@NullMarked
package id.asn.planning.evidence;

import org.jspecify.annotations.NullMarked;
