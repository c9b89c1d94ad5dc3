/**
 * Who might follow in a position: a list that is frozen with all it rests on, advice until another person than who built it
 * confirms it.
 */
@NullMarked
package id.asn.assessment.succession;

import org.jspecify.annotations.NullMarked;
