/** Files of assessment centres: a row for each person, a column for each competency. */
@NullMarked
package id.asn.assessment.centrefile;

import org.jspecify.annotations.NullMarked;
