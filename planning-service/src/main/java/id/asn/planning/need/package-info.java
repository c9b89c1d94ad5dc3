/** Development needs: derived, traced to their cause and to the goals they serve. */
@NullMarked
package id.asn.planning.need;

import org.jspecify.annotations.NullMarked;
