/** Tests: contract. */
@NullMarked
package id.asn.planning.contract;

import org.jspecify.annotations.NullMarked;
