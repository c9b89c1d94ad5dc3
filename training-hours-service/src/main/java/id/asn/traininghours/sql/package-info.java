/** Set-based statements. */
@NullMarked
package id.asn.traininghours.sql;

import org.jspecify.annotations.NullMarked;
