/** People and agencies as the register told of them. */
@NullMarked
package id.asn.traininghours.employee;

import org.jspecify.annotations.NullMarked;
