/** Code lists that law and SIASN publish. */
@NullMarked
package id.asn.standard.reference;

import org.jspecify.annotations.NullMarked;
