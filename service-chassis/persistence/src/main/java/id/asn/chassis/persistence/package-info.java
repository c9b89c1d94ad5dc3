/** Transactions confined to the caller's agencies, SQL access and identifiers. */
@NullMarked
package id.asn.chassis.persistence;

import org.jspecify.annotations.NullMarked;
