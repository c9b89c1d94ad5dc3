/** The registry of metrics that every reported number names. */
@NullMarked
package id.asn.planning.metric;

import org.jspecify.annotations.NullMarked;
