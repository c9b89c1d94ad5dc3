/** Crosswalks: which competency of one dictionary answers to which of another, reviewed and dated. */
@NullMarked
package id.asn.standard.crosswalk;

import org.jspecify.annotations.NullMarked;
