/** Training programmes and their accreditation. */
@NullMarked
package id.asn.traininghours.programme;

import org.jspecify.annotations.NullMarked;
