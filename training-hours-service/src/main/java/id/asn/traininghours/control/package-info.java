/** Totals at an exact cut, for reconciliation. */
@NullMarked
package id.asn.traininghours.control;

import org.jspecify.annotations.NullMarked;
