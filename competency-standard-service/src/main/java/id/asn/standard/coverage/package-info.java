/** Which positions have a standard in force. */
@NullMarked
package id.asn.standard.coverage;

import org.jspecify.annotations.NullMarked;
