/** Scenarios against a stack started as {@code deploy/up} starts it, through the public APIs only. */
@NullMarked
package id.asn.acceptance;

import org.jspecify.annotations.NullMarked;
