/** Daily seals over the ledger, and proofs that an entry stands under one. */
@NullMarked
package id.asn.traininghours.seal;

import org.jspecify.annotations.NullMarked;
