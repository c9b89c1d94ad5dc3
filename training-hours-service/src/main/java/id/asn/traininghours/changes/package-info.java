/** The change feed of this service: which topics it shows to whom. */
@NullMarked
package id.asn.traininghours.changes;

import org.jspecify.annotations.NullMarked;
