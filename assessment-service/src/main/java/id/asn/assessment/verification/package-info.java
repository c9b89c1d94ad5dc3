/** All computations of an agency reckoned again, step by step, with what did not come out as it is stored. */
@NullMarked
package id.asn.assessment.verification;

import org.jspecify.annotations.NullMarked;
