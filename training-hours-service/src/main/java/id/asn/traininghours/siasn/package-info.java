/** What SIASN, the national register of civil servants, is told, and how what it has is compared with the ledger. */
@NullMarked
package id.asn.traininghours.siasn;

import org.jspecify.annotations.NullMarked;
