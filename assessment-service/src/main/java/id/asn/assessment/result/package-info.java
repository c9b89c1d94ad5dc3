/** Assessment results: recorded once, by the provider's own reference. */
@NullMarked
package id.asn.assessment.result;

import org.jspecify.annotations.NullMarked;
