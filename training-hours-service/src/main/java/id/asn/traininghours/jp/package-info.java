/** Learning hours as an exact value. */
@NullMarked
package id.asn.traininghours.jp;

import org.jspecify.annotations.NullMarked;
