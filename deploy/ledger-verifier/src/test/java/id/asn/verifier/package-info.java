@NullMarked
package id.asn.verifier;

import org.jspecify.annotations.NullMarked;
