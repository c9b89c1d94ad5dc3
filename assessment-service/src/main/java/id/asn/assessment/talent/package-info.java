/** Where people stand in the 9-box of performance and potential, by dated rules (PermenPANRB 3/2020). */
@NullMarked
package id.asn.assessment.talent;

import org.jspecify.annotations.NullMarked;
