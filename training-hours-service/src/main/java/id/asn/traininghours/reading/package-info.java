/** How a person's hours are read: over which days, as known when, and by whom. */
@NullMarked
package id.asn.traininghours.reading;

import org.jspecify.annotations.NullMarked;
