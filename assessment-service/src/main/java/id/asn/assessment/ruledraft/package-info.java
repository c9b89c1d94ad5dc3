/** Rule schemes and evidence policies before they are enacted: drafted by one officer, enacted by another. */
@NullMarked
package id.asn.assessment.ruledraft;

import org.jspecify.annotations.NullMarked;
