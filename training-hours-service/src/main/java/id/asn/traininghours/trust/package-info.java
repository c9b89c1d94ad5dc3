/** How far a provider's reports are believed, from its own history. */
@NullMarked
package id.asn.traininghours.trust;

import org.jspecify.annotations.NullMarked;
