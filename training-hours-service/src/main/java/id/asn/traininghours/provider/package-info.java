/** Training providers and their accreditation. */
@NullMarked
package id.asn.traininghours.provider;

import org.jspecify.annotations.NullMarked;
