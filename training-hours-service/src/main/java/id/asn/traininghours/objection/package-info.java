/** The employee's objection against what was decided about their hours. */
@NullMarked
package id.asn.traininghours.objection;

import org.jspecify.annotations.NullMarked;
