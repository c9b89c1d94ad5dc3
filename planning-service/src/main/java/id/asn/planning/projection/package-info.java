/** What every projection of another service's events shares. */
@NullMarked
package id.asn.planning.projection;

import org.jspecify.annotations.NullMarked;
