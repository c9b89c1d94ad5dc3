/** The employee register: identity, employment and placements. */
@NullMarked
package id.asn.standard.employee;

import org.jspecify.annotations.NullMarked;
