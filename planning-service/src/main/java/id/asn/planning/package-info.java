/** Planning: goals, needs and the figures that national agencies read. */
@NullMarked
package id.asn.planning;

import org.jspecify.annotations.NullMarked;
