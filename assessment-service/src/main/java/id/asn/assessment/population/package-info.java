/** Where whole populations stand: heat maps of an agency, gaps over agencies; sums that are kept, and proof that they are right. */
@NullMarked
package id.asn.assessment.population;

import org.jspecify.annotations.NullMarked;
