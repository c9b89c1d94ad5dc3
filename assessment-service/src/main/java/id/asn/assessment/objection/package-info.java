/** The employee's objection against a result, and the stay of what the result leads to while it is open. */
@NullMarked
package id.asn.assessment.objection;

import org.jspecify.annotations.NullMarked;
