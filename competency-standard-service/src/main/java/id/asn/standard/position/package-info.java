/** Positions of an agency and their state over time. */
@NullMarked
package id.asn.standard.position;

import org.jspecify.annotations.NullMarked;
