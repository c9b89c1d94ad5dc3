/** Which people fit a position and which positions fit a person: exact order, ties as ties, advice and never a decision. */
@NullMarked
package id.asn.assessment.fit;

import org.jspecify.annotations.NullMarked;
