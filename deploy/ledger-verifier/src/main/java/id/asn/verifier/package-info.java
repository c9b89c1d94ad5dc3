/** Checks an exported ledger against its seals, without the service that wrote it. */
@NullMarked
package id.asn.verifier;

import org.jspecify.annotations.NullMarked;
