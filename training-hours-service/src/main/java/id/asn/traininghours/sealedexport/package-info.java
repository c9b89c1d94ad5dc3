/** The ledger as it is sealed, for whoever checks it without this service. */
@NullMarked
package id.asn.traininghours.sealedexport;

import org.jspecify.annotations.NullMarked;
