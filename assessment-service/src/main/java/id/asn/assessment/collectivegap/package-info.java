/** Collective gaps: what a unit as a whole falls short in, by dated thresholds, opened and closed once. */
@NullMarked
package id.asn.assessment.collectivegap;

import org.jspecify.annotations.NullMarked;
