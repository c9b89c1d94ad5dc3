/** What waits for a person. */
@NullMarked
package id.asn.traininghours.review;

import org.jspecify.annotations.NullMarked;
