/** Proof that planning's hours are the ledger's hours, at a cut both sides can compute. */
@NullMarked
package id.asn.planning.reconciliation;

import org.jspecify.annotations.NullMarked;
