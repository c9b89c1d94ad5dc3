/** The match of a person with a position (JPM): inputs, policy, computations that never change, explanation, verification. */
@NullMarked
package id.asn.assessment.match;

import org.jspecify.annotations.NullMarked;
