/** What other conversion rules would do to a year's entries, reckoned beside the ledger. */
@NullMarked
package id.asn.traininghours.sandbox;

import org.jspecify.annotations.NullMarked;
