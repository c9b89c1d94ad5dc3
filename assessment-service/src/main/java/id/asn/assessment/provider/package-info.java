/** Who may assess: providers, their accreditations through time, and what becomes of results without one. */
@NullMarked
package id.asn.assessment.provider;

import org.jspecify.annotations.NullMarked;
