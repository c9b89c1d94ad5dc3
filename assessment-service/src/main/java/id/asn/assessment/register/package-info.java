/** What this service knows of positions, standards, competencies and people, projected from events. */
@NullMarked
package id.asn.assessment.register;

import org.jspecify.annotations.NullMarked;
