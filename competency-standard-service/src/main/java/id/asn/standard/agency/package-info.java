/** Agencies and their unit trees. */
@NullMarked
package id.asn.standard.agency;

import org.jspecify.annotations.NullMarked;
