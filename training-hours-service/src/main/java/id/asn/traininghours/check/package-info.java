/** What is suspicious about a completion beside what else is known, and what a dated rule makes of it. */
@NullMarked
package id.asn.traininghours.check;

import org.jspecify.annotations.NullMarked;
