/** What a standard would do to the people who hold its position, before the decree is signed. */
@NullMarked
package id.asn.standard.impact;

import org.jspecify.annotations.NullMarked;
