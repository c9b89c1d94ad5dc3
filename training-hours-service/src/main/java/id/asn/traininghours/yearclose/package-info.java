/** Closing a year: a snapshot of what was sealed, and the adjustments after it. */
@NullMarked
package id.asn.traininghours.yearclose;

import org.jspecify.annotations.NullMarked;
