/** Refusals and remarks of this service. */
@NullMarked
package id.asn.traininghours.problem;

import org.jspecify.annotations.NullMarked;
