/** The yearly development right. */
@NullMarked
package id.asn.traininghours.entitlement;

import org.jspecify.annotations.NullMarked;
