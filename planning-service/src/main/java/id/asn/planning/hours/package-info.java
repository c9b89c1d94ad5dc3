/** Projections of training-hours-service: ledger entries and entitlements. */
@NullMarked
package id.asn.planning.hours;

import org.jspecify.annotations.NullMarked;
