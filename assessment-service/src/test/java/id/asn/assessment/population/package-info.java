@NullMarked
package id.asn.assessment.population;

import org.jspecify.annotations.NullMarked;
