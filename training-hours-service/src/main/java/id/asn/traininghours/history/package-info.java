/** Every version of what is kept current by synchronisation, and who recorded it. */
@NullMarked
package id.asn.traininghours.history;

import org.jspecify.annotations.NullMarked;
