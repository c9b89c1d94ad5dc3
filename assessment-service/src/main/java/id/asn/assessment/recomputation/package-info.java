/** Recomputations of many people at once: stored, in chunks, resumed wherever they stood, with their progress. */
@NullMarked
package id.asn.assessment.recomputation;

import org.jspecify.annotations.NullMarked;
