/** Figures per agency, unit and nation. */
@NullMarked
package id.asn.planning.report;

import org.jspecify.annotations.NullMarked;
