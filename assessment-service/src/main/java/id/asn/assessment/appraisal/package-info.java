/** What the performance system says of a person's year (SKP; PP 30/2019, PermenPANRB 6/2022): one axis of the 9-box. */
@NullMarked
package id.asn.assessment.appraisal;

import org.jspecify.annotations.NullMarked;
