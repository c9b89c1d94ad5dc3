/** The change feed of this service: which topics it shows to whom. */
@NullMarked
package id.asn.standard.changes;

import org.jspecify.annotations.NullMarked;
