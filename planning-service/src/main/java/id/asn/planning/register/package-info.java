/** Projections of competency-standard-service: agencies, units, positions, competencies, people, standards. */
@NullMarked
package id.asn.planning.register;

import org.jspecify.annotations.NullMarked;
