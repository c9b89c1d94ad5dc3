/** Reading the past: what held on a date, as it was known at an instant. */
@NullMarked
package id.asn.chassis.timetravel;

import org.jspecify.annotations.NullMarked;
