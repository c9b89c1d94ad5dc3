/** Long runs of random changes, compared with a reckoning that shares no code with the service. */
@NullMarked
package id.asn.assessment.randomchanges;

import org.jspecify.annotations.NullMarked;
