/** What employees ask to learn, and the superior's answer. */
@NullMarked
package id.asn.assessment.proposal;

import org.jspecify.annotations.NullMarked;
