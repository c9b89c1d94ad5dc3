/** The append-only ledger: credits, caps, reversals, balance. */
@NullMarked
package id.asn.traininghours.ledger;

import org.jspecify.annotations.NullMarked;
