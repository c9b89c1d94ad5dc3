/** What is recorded by an instant can no longer grow. */
@NullMarked
package id.asn.traininghours.settled;

import org.jspecify.annotations.NullMarked;
